import type { Instant } from '../instant';
import { DAY_MS } from '../instant';
import type { Week } from './calendar';
import type { CalendarParts } from './calendar-parts';
import type { LocalDay, LocalMonth } from './local-day';
import { firstDayOfMonth } from './local-day';
import { paintDay } from './paint-day';
import type { Stretch } from './stretch';

/** A local month of a desk, from midnight to midnight. */
export interface PaintedMonth {
  readonly stretches: readonly Stretch[];
  readonly lost: readonly Stretch[];
}

/** Hours of a day reach a day on and resolving looks a day beyond: around a plain day the clock must be steady that far. */
const REACH_MS = 3 * DAY_MS;

/**
 * Paints months of a calendar. Most days are plain: no holiday, closure or own hours on or before them, the same
 * week as the day before, and no clock change near. A plain day looks like the same weekday before it, so it is
 * painted once and copied; every other day is painted by itself.
 */
export const monthPainter = (parts: CalendarParts): ((month: LocalMonth) => PaintedMonth) => {
  const { book, clock } = parts;
  const patterns = new Map<Week, (readonly Stretch[] | undefined)[]>();

  const patternsOf = (week: Week): (readonly Stretch[] | undefined)[] => {
    let known = patterns.get(week);
    if (known === undefined) patterns.set(week, (known = []));
    return known;
  };
  /** A plain day as offsets from its midnight. */
  const relative = (day: LocalDay, midnight: Instant): readonly Stretch[] =>
    paintDay(parts, day).stretches.map(({ start, end, state }) => ({
      start: start - midnight,
      end: end - midnight,
      state,
    }));

  const isSteady = (from: LocalDay, to: LocalDay): boolean =>
    clock.isSteady(from * DAY_MS - REACH_MS, to * DAY_MS + REACH_MS) && book.weekOn(from - 1) === book.weekOn(to);

  return (month) => {
    const first = firstDayOfMonth(month);
    const end = firstDayOfMonth(month + 1);
    const steadyMonth = isSteady(first, end);
    const stretches: Stretch[] = [];
    const lost: Stretch[] = [];
    for (let day = first; day < end; day += 1) {
      if (book.hasOwnLook(day) || (!steadyMonth && !isSteady(day, day))) {
        const painted = paintDay(parts, day);
        stretches.push(...painted.stretches);
        lost.push(...painted.lost);
        continue;
      }
      const midnight = day * DAY_MS - clock.offsetAt(day * DAY_MS);
      const week = patternsOf(book.weekOn(day));
      const weekday = ((day % 7) + 7) % 7;
      const pattern = (week[weekday] ??= relative(day, midnight));
      for (const { start, end: until, state } of pattern)
        stretches.push({ start: start + midnight, end: until + midnight, state });
    }
    return { stretches, lost };
  };
};
