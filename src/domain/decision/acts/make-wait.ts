import { DAY_MS, type Instant } from '../../instant';
import { say } from '../../texts/say';
import { wallTime } from '../../texts/wall-time';
import type { AccountId } from '../../ticket';
import { carryOut } from '../carry-out';
import type { Decision, DecisionFacts } from '../decision';
import { spoken } from '../sentence';
import { unchanged } from '../unchanged';
import { alertGoesOn, atHand, nameOf, NOT_OURS } from './at-hand';

const LONGEST_DAYS = 90;

interface Waiting {
  readonly by: AccountId;
  /** Absent = the desk's next opening. */
  readonly until?: Instant;
  readonly reason?: string;
}

/** A person lets the ticket wait; it starts again by itself, with the same person (R4). Or why it cannot. */
export const makeWait = (facts: DecisionFacts, { by, until, reason }: Waiting, now: Instant): Decision | string => {
  if (alertGoesOn(facts)) return 'A ticket whose on-call alert goes on does not wait.';
  if (facts.ticket.statusCategory === 'done') return 'The ticket is solved: it waits for nothing.';
  const hand = atHand(facts, now);
  if (hand === null) return NOT_OURS;
  const { situation, state } = hand;
  if (situation.seriousness.serious === true)
    return 'A serious ticket does not wait: say first that it is not serious.';
  const startsAgainAt = until ?? situation.desk.nextOpening;
  if (startsAgainAt === null) return 'Nobody knows when the desk opens again: name a time.';
  if (startsAgainAt <= now) return 'This time is over already: name a later one.';
  if (startsAgainAt - now > LONGEST_DAYS * DAY_MS)
    return `Nobody waits for more than ${LONGEST_DAYS} days: name an earlier time.`;
  const zone = situation.desk.calendar.calendar.zone;
  const name = nameOf(situation, by);
  const { sentence, said } = spoken(situation, (language) => {
    const time = wallTime(startsAgainAt, { zone, language });
    return reason === undefined || reason.trim() === ''
      ? say(language, 'madeToWait', { name, time })
      : say(language, 'madeToWaitBecause', { name, time, reason: reason.trim() });
  });
  const plan = {
    ...unchanged(state),
    stage: 'waiting' as const,
    sentence,
    said,
    startsAgainAt,
    madeToWait: true as const,
    fields: { 'starts-again-at': startsAgainAt },
    note: { text: sentence },
  };
  return { ...carryOut(situation, plan), sentence };
};
