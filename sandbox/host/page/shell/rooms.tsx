import React from 'react';
import { NowRoom } from '../now/now-room';
import { useRoute } from './use-route';

/** The room that the address names. */
export const Rooms = () => {
  const [room] = useRoute();
  switch (room) {
    case undefined:
      return <NowRoom />;
    default:
      return <p role="alert">There is no room called {room}.</p>;
  }
};
