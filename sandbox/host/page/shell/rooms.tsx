import React from 'react';
import { AppRoom } from '../app/app-room';
import { LogRoom } from '../log/log-room';
import { NowRoom } from '../now/now-room';
import { PhonesRoom } from '../phones/phones-room';
import { PortalRoom } from '../portal/portal-room';
import { QueueRoom } from '../queue/queue-room';
import { StoriesRoom } from '../story/stories-room';
import { TicketRoom } from '../ticket/ticket-room';
import { useRoute } from './use-route';

/** The room that the address names. */
export const Rooms = () => {
  const [room, ...rest] = useRoute();
  switch (room) {
    case undefined:
      return <NowRoom />;
    case 'queue':
      return <QueueRoom />;
    case 'ticket':
      return <TicketRoom issueKey={rest[0] ?? ''} />;
    case 'portal':
      return <PortalRoom place={rest} />;
    case 'phones':
      return <PhonesRoom />;
    case 'app':
      return <AppRoom moduleKey={rest[0]} />;
    case 'stories':
      return <StoriesRoom />;
    case 'log':
      return <LogRoom />;
    default:
      return <p role="alert">There is no room called {room}.</p>;
  }
};
