import type { Instant } from '../instant';
import { openingTime } from '../texts/opening-time';
import { changedOpeningReply } from './customer-replies';
import { planWait } from './plan-wait';
import type { Plan } from './plan';
import type { Situation } from './situation';

/**
 * A ticket waits for an opening that has moved (a closure, a holiday, an absence was entered meanwhile): it waits for
 * the new one. Whoever has read an earlier time is told the later one; sooner than promised needs no word (R10).
 * @param promised the opening that was known before.
 */
export const planChangedOpening = (situation: Situation, promised: Instant | undefined): Plan => {
  const { desk, facts } = situation;
  const { reply: _first, toldUntil: _told, ...again } = planWait(situation);
  const later = promised !== undefined && (desk.nextOpening ?? promised) > promised;
  const broken = later && hasRead(situation, promised);
  const toldUntil = facts.state?.toldUntil === undefined ? null : desk.nextOpening;
  return {
    ...again,
    ...(toldUntil === null ? {} : { toldUntil }),
    ...(broken ? changedOpeningReply(situation) : {}),
  };
};

const hasRead = ({ facts, zone, language }: Situation, promised: Instant): boolean => {
  const time = openingTime(promised, { zone, language });
  return facts.ticket.comments.some(
    ({ authorKind, visibleToCustomer, text }) => authorKind === 'app' && visibleToCustomer && text.includes(time),
  );
};
