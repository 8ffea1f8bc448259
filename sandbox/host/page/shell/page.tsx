import React from 'react';
import Spinner from '@atlaskit/spinner';
import { ModulesProvider } from '../frame/modules-context';
import { WorldProvider } from '../world/world-context';
import { Rooms } from './rooms';
import { TopBar } from './top-bar';
import { TimeBar } from './time-bar';
import { ViewerProvider } from './viewer-context';

const Waiting = () => (
  <div className="waiting">
    <Spinner size="large" label="The world is being set up" />
  </div>
);

/** The whole page: bar, clock, and the room that the address names. */
export const Page = () => (
  <WorldProvider waiting={<Waiting />}>
    <ViewerProvider>
      <a className="skip" href="#room">
        Skip to the content
      </a>
      <ModulesProvider>
        <TopBar />
        <TimeBar />
        <main id="room" tabIndex={-1}>
          <Rooms />
        </main>
      </ModulesProvider>
    </ViewerProvider>
  </WorldProvider>
);
