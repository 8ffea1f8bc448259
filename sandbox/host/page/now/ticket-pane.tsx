import React from 'react';
import { IssueView } from '../ticket/issue-view';
import { useWorld } from '../world/world-context';
import { Pane } from './pane';

const AGENT = 'lukas-brandt';

/** The same ticket in Jira, as an agent of Saarbrücken has it on the screen. */
export const TicketPane = () => {
  const { ticket } = useWorld();
  return (
    <Pane kind="agent" title="Ticket" who="Lukas Brandt, Support Saarbrücken">
      {ticket === null ? (
        <p className="nothing">The queue is quiet.</p>
      ) : (
        <IssueView account={AGENT} issueKey={ticket.key} dense />
      )}
    </Pane>
  );
};
