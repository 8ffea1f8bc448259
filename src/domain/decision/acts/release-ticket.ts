import type { Instant } from '../../instant';
import { say } from '../../texts/say';
import type { AccountId } from '../../ticket';
import { carryOut } from '../carry-out';
import type { Decision, DecisionFacts } from '../decision';
import { planStartWhereItIs } from '../plan-start-where-it-is';
import { spoken } from '../sentence';
import { atHand, nameOf, NOT_OURS } from './at-hand';

/** A person ends the waiting: work starts now, whatever the desk's hours (R4). Or why not. */
export const releaseTicket = (facts: DecisionFacts, by: AccountId, now: Instant): Decision | string => {
  if (facts.state?.stage !== 'waiting' && facts.state?.stage !== 'asking') return 'This ticket does not wait.';
  const hand = atHand(facts, now);
  if (hand === null) return NOT_OURS;
  const { situation } = hand;
  const name = nameOf(situation, by);
  const { sentence, said } = spoken(situation, (language) => say(language, 'released', { name }));
  const start = planStartWhereItIs(situation);
  return { ...carryOut(situation, { ...start, sentence, said, note: { ...start.note, text: sentence } }), sentence };
};
