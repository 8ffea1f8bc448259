import type { Instant } from '../instant';
import { clicked } from './clicked';
import { decideTicket } from './decide-ticket';
import type { Decision, DecisionFacts } from './decision';

/** A member of staff says whether it is serious (R3): one tap, above the answers; everything that follows is decided anew. */
export const saySerious = (facts: DecisionFacts, decided: 'serious' | 'not serious', now: Instant): Decision => {
  const asked = clicked(facts);
  const known = asked.state ?? decideTicket(asked, now).state;
  if (known === null) return { actions: [], state: null, sentence: '' };
  const state = { ...known, decided };
  const decision = decideTicket({ ...asked, state }, now);
  if (decision.actions.some((action) => action.do === 'remember')) return decision;
  return { ...decision, state, actions: [...decision.actions, { do: 'remember', ticket: facts.ticket.id, state }] };
};
