import type { Instant } from '../instant';
import type { Decision, DecisionFacts } from './decision';
import { carryOut } from './carry-out';
import { planFor } from './plan-for';
import { situationOf } from './situation';

/**
 * The whole decision about one ticket: facts in, actions out. Deciding twice on the same facts asks
 * for nothing the second time, so that events may come twice, late, or in the wrong order.
 * @param now instant at which it is decided; hours and people are asked for it.
 */
export const decideTicket = (facts: DecisionFacts, now: Instant): Decision => {
  if (facts.state === null && facts.ticket.createdAt < facts.project.since) {
    return {
      actions: [],
      state: null,
      sentence: 'The ticket is older than the day on which the project was enabled, so it is left alone.',
    };
  }
  const situation = situationOf(facts, now);
  const plan = planFor(situation);
  if (plan === null) return { actions: [], state: facts.state, sentence: facts.state?.because ?? '' };
  return carryOut(situation, plan);
};
