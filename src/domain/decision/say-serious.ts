import type { Instant } from '../instant';
import { clicked } from './clicked';
import { decideTicket } from './decide-ticket';
import type { Decision, DecisionFacts } from './decision';

/** A member of staff says whether it is serious (R3): one tap, above the answers; everything that follows is decided anew. */
export const saySerious = (facts: DecisionFacts, decided: 'serious' | 'not serious', now: Instant): Decision => {
  const asked = { ...clicked(facts), decided };
  const decision = decideTicket(asked, now);
  if (asked.state === null || decision.actions.some((action) => action.do === 'remember')) return decision;
  // Nothing else follows, but what was said is remembered.
  const state = { ...asked.state, decided };
  return { ...decision, state, actions: [...decision.actions, { do: 'remember', ticket: facts.ticket.id, state }] };
};
