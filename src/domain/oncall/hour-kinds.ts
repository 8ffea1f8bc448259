import type { LocalDate } from '../hours/calendar';
import { DAY_MS, type Instant, type Span } from '../instant';
import type { OnCallPolicy } from './on-call-policy';
import { localDayOf, type LocalDay, weekdayOf } from '../hours/local-day';
import { dayOf, firstInstantOf, timeOf, wallAt } from './wall-clock';

export const HOUR_KINDS = ['night', 'holiday', 'weekend', 'evening', 'day'] as const;
/** What an hour on call costs a person; each hour is of one kind, the first that fits in this order. */
export type HourKind = (typeof HOUR_KINDS)[number];

export interface PlaceOfPerson {
  readonly zone: string;
  readonly holidays: readonly LocalDate[];
}

/** Milliseconds of a span by kind of hour, on the wall clock of the person's place. */
export const msByHourKind = (
  span: Span,
  place: PlaceOfPerson,
  { policy }: { readonly policy: OnCallPolicy },
): Readonly<Record<HourKind, number>> => {
  const sums = { night: 0, holiday: 0, weekend: 0, evening: 0, day: 0 };
  const [nightStart, nightEnd] = [timeOf(policy.nightStart), timeOf(policy.nightEnd)];
  const borders = [0, nightEnd, timeOf(policy.eveningStart), nightStart].sort((a, b) => a - b);
  const holidays = new Set(place.holidays.map(localDayOf));
  const kindOf = (day: LocalDay, time: number): HourKind => {
    const atNight =
      nightStart > nightEnd ? time >= nightStart || time < nightEnd : time >= nightStart && time < nightEnd;
    if (atNight) return 'night';
    if (holidays.has(day)) return 'holiday';
    if (['sat', 'sun'].includes(weekdayOf(day))) return 'weekend';
    return time >= timeOf(policy.eveningStart) ? 'evening' : 'day';
  };
  for (let day = dayOf(wallAt(span.start, place.zone)); ; day += 1) {
    const starts = [...borders, DAY_MS].map((time): Instant => firstInstantOf(day * DAY_MS + time, place.zone));
    if ((starts[0] ?? span.end) >= span.end) return sums;
    borders.forEach((time, index) => {
      const start = Math.max(span.start, starts[index] ?? span.end);
      const end = Math.min(span.end, starts[index + 1] ?? span.end);
      if (start < end) sums[kindOf(day, time)] += end - start;
    });
  }
};
