import React from 'react';
import { useWorld } from '../world/world-context';
import { CustomerPane } from './customer-pane';
import { DayChips } from './day-chips';
import { DeskClocks } from './desk-clocks';
import { PhonePane } from './phone-pane';
import { SendBar } from './send-bar';
import { TicketPane } from './ticket-pane';
import { WhatIfNote } from './what-if-note';

/** Now: one sentence, five clocks, and one ticket seen by customer, agent and whoever is on call. */
export const NowRoom = () => {
  const { sentence, aside, world } = useWorld();
  return (
    <div className="now">
      <section className="headline" aria-label="Now">
        <h1>{sentence}</h1>
        <p>{aside}</p>
      </section>
      <DeskClocks />
      <div className="choices">
        <DayChips />
        <SendBar />
      </div>
      <WhatIfNote />
      <div className="panes" key={world}>
        <CustomerPane />
        <TicketPane />
        <PhonePane />
      </div>
    </div>
  );
};
