import { decideTicket } from '../domain/decision/decide-ticket';
import type { DecisionFacts } from '../domain/decision/decision';
import type { Instant } from '../domain/instant';

/** Where nothing was written (Watch, or not looked at yet), the decision of now is shown. */
export const shownFacts = (facts: DecisionFacts, now: Instant): DecisionFacts => {
  if (facts.state !== null) return facts;
  const watched =
    facts.project.mode === 'watch'
      ? { ...facts, project: { mode: 'watch' as const, since: Number.NEGATIVE_INFINITY } }
      : facts;
  return { ...facts, state: decideTicket(watched, now).state };
};
