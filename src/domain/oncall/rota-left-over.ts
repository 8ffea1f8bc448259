import { joinedSpans } from '../hours/joined-spans';
import { MINUTE_MS, type Span } from '../instant';
import type { AccountId } from '../ticket';
import { isNight } from './divided-day';
import type { FinalSpan } from './final-schedule';
import type { OnCallPolicy } from './on-call-policy';
import { overlapsOf } from './overlaps';
import type { RotaPlace } from './propose-rota';
import { wallAt } from './wall-clock';

/** Hours that a proposal could not solve. */
export interface LeftOver extends Span {
  readonly because: 'nobody' | 'absent' | 'night' | 'weeks in a row';
  /** Who is on call then, all the same. */
  readonly person?: AccountId;
}

interface LeftOverQuestion {
  readonly places: readonly RotaPlace[];
  readonly needed: readonly Span[];
  readonly policy: OnCallPolicy;
}

const STEP_MS = 15 * MINUTE_MS;

/** What a final schedule leaves unsolved, by kind. */
export const leftOverOf = (spans: readonly FinalSpan[], question: LeftOverQuestion): readonly LeftOver[] =>
  spans.flatMap((span): readonly LeftOver[] => {
    const duty = overlapsOf([span], question.needed);
    if (span.people.length === 0) return duty.map((one) => ({ ...one, because: 'nobody' }));
    return span.people.flatMap((person) => {
      const place = question.places.find((one) => one.members.some((member) => member.person === person));
      const absences = place?.members.find((member) => member.person === person)?.absences ?? [];
      const away = overlapsOf(duty, joinedSpans(absences));
      const nights = joinedSpans(duty.flatMap((one) => nightsOf(one, place?.zone ?? 'UTC', question)));
      return [
        ...away.map((one): LeftOver => ({ ...one, because: 'absent', person })),
        ...nights.map((one): LeftOver => ({ ...one, because: 'night', person })),
      ];
    });
  });

const nightsOf = (span: Span, zone: string, { policy }: LeftOverQuestion): readonly Span[] => {
  const steps: Span[] = [];
  for (let start = span.start; start < span.end; start += STEP_MS - (start % STEP_MS)) {
    const end = Math.min(span.end, start + STEP_MS - (start % STEP_MS));
    if (isNight(wallAt(start, zone), policy)) steps.push({ start, end });
  }
  return steps;
};
