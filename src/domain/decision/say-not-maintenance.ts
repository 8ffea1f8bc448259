import type { Instant } from '../instant';
import { clicked } from './clicked';
import { decideTicket } from './decide-ticket';
import type { Decision, DecisionFacts } from './decision';
import type { Said } from './say-serious';

/** A member of staff says that the maintenance window did not cause it: on-call is alerted at once (R8). */
export const sayNotMaintenance = (
  facts: DecisionFacts,
  { by, reason }: Omit<Said, 'decided'>,
  now: Instant,
): Decision | string => {
  if (facts.state?.stage !== 'maintenance') return 'This ticket does not wait for the end of a maintenance window.';
  const saidBy = { account: by, ...(reason === undefined ? {} : { reason }) };
  return decideTicket(clicked({ ...facts, notMaintenance: true, saidBy }), now);
};
