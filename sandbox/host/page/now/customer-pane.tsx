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
      who={reporter === undefined ? 'Portal' : `${reporter.name}, ${reporter.role}`}
    >
      {ticket === null ? (
        <p className="nothing">Nobody has written yet. Send one of the three tickets above.</p>
      ) : (
        <RequestView account={ticket.reporter} requestKey={ticket.key} />
      )}
    </Pane>
  );
};
