import React from 'react';
import { RequestView } from '../portal/request-view';
import { useViewer } from '../shell/viewer-context';
import { useWorld } from '../world/world-context';
import { Pane } from './pane';

/** The customer's portal: what was asked, and what came back. */
export const CustomerPane = () => {
  const { ticket } = useWorld();
  const { people } = useViewer();
  const reporter = people.find((one) => one.account === ticket?.reporter);
  return (
    <Pane
      kind="customer"
      title="Customer"
      who={reporter === undefined ? 'the portal' : `${reporter.name}, ${reporter.role}`}
    >
      {ticket === null ? <p className="nothing">Nobody has written yet. Send one of the tickets above.</p> : null}
      {ticket === null || reporter === undefined ? null : <RequestView who={reporter} requestKey={ticket.key} />}
    </Pane>
  );
};
