import type { Instant } from '../instant';
import type { AccountId } from '../ticket';
import { clicked } from './clicked';
import { decideTicket } from './decide-ticket';
import type { Decision, DecisionFacts } from './decision';

export interface Said {
  readonly decided: 'serious' | 'not serious';
  readonly by: AccountId;
  readonly reason?: string;
}

/** A member of staff says whether it is serious (R3): one tap, above the answers; everything that follows is decided anew. */
export const saySerious = (facts: DecisionFacts, { decided, by, reason }: Said, now: Instant): Decision => {
  const saidBy = { account: by, ...(reason === undefined ? {} : { reason }) };
  const asked = { ...clicked(facts), decided, saidBy };
  const decision = decideTicket(asked, now);
  if (asked.state === null || decision.actions.some((action) => action.do === 'remember')) return decision;
  // Nothing else follows, but what was said is remembered.
  const state = { ...asked.state, decided, saidAt: now };
  return { ...decision, state, actions: [...decision.actions, { do: 'remember', ticket: facts.ticket.id, state }] };
};
