import React from 'react';
import { WorldProvider } from '../world/world-context';
import { Rooms } from './rooms';
import { TopBar } from './top-bar';
import { TimeBar } from './time-bar';
import { ViewerProvider } from './viewer-context';

/** The whole page: bar, clock, and the room that the address names. */
export const Page = () => (
  <WorldProvider>
    <ViewerProvider>
      <a className="skip" href="#room">
        Skip to the content
      </a>
      <TopBar />
      <TimeBar />
      <main id="room" aria-label="Room" tabIndex={-1}>
        <Rooms />
      </main>
    </ViewerProvider>
  </WorldProvider>
);
