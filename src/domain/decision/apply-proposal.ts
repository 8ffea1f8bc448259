import type { Instant } from '../instant';
import { carryOut, WHOLE_PLAN } from './carry-out';
import { clicked } from './clicked';
import { decideTicket } from './decide-ticket';
import type { Decision, DecisionFacts } from './decision';
import { planStart } from './plan-start';
import { situationOf } from './situation';

/** Carries out what was proposed (R1, Propose): the whole plan, or one row of the forwarding table. Null = there is no such proposal. */
export const applyProposal = (facts: DecisionFacts, proposal: string, now: Instant): Decision | null => {
  // A panel may be stale: what is not proposed any more might undo what a colleague did meanwhile.
  if (facts.state?.proposals.some(({ id }) => id === proposal) !== true) return null;
  if (proposal === WHOLE_PLAN) return wholePlan(facts, now);
  const rows = facts.rules.forwarding.map((row) => (row.id === proposal ? { ...row, mode: 'act' as const } : row));
  const situation = situationOf(clicked({ ...facts, rules: { ...facts.rules, forwarding: rows } }), now);
  return situation.matched.row.id === proposal ? carryOut(situation, planStart(situation)) : null;
};

/** Decided anew; the plan was made for the ticket as it was, so whom a person assigned by hand keeps it. */
const wholePlan = (facts: DecisionFacts, now: Instant): Decision | null => {
  const { assignedBy } = facts.ticket;
  const anew = clicked({ ...facts, state: null });
  const ticket = assignedBy === undefined ? anew.ticket : { ...anew.ticket, assignedBy };
  const decision = decideTicket({ ...anew, ticket }, now);
  return decision.actions.length === 0 ? null : decision;
};
