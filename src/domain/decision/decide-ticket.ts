import type { Instant } from '../instant';
import type { Decision, DecisionFacts } from './decision';
import { carryOut } from './carry-out';
import { say } from '../texts/say';
import { noteLanguage } from './note-language';
import { planFor } from './plan-for';
import { situationOf } from './situation';

/**
 * The whole decision about one ticket: facts in, actions out. Deciding twice on the same facts asks
 * for nothing the second time, so that events may come twice, late, or in the wrong order.
 * @param now instant at which it is decided; hours and people are asked for it.
 */
export const decideTicket = (facts: DecisionFacts, now: Instant): Decision => {
  if (facts.state === null && facts.ticket.createdAt < facts.project.since) {
    return { actions: [], state: null, sentence: say(noteLanguage(facts.rules), 'olderThanEnabling') };
  }
  const situation = situationOf(facts, now);
  const plan = planFor(situation);
  if (plan === null) return { actions: [], state: facts.state, sentence: facts.state?.because ?? '' };
  return carryOut(situation, plan);
};
