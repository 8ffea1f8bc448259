import { DAY_MS } from '../instant';
import type { CalendarParts } from './calendar-parts';
import type { Week } from './calendar';
import type { LocalDay, LocalMonth } from './local-day';
import { firstDayOfMonth } from './local-day';
import { paintDay } from './paint-day';
import type { Stretch } from './stretch';

/** A local month of a desk, from midnight to midnight. */
export interface PaintedMonth {
  readonly stretches: readonly Stretch[];
  readonly lost: readonly Stretch[];
}

/** Days around a plain day without a clock change: its hours can reach a day on, and resolving looks a day beyond. */
const QUIET_DAYS = 3;

/**
 * Paints months of a calendar. Most days are plain: no holiday, closure or own hours on or before them and
 * no clock change near them. A plain day looks like the same weekday before it, so it is painted once
 * and copied; every other day is painted by itself.
 */
export const monthPainter = (parts: CalendarParts): ((month: LocalMonth) => PaintedMonth) => {
  const { book, clock } = parts;
  const plainDays = new Map<Week, (readonly Stretch[] | undefined)[]>();

  const isPlain = (day: LocalDay): boolean =>
    !book.isSpecial(day) &&
    !book.isSpecial(day - 1) &&
    book.weekOn(day) === book.weekOn(day - 1) &&
    clock.isSteady((day - QUIET_DAYS) * DAY_MS, (day + QUIET_DAYS) * DAY_MS);

  /** A plain day as offsets from its midnight. */
  const pattern = (day: LocalDay, midnight: number): readonly Stretch[] => {
    const week = book.weekOn(day);
    const weekday = ((day % 7) + 7) % 7;
    const known = plainDays.get(week) ?? [];
    plainDays.set(week, known);
    return (known[weekday] ??= paintDay(parts, day).stretches.map(({ start, end, state }) => ({
      start: start - midnight,
      end: end - midnight,
      state,
    })));
  };

  return (month) => {
    const stretches: Stretch[] = [];
    const lost: Stretch[] = [];
    for (let day = firstDayOfMonth(month); day < firstDayOfMonth(month + 1); day += 1) {
      if (isPlain(day)) {
        const midnight = clock.instantOf(day, 0);
        for (const { start, end, state } of pattern(day, midnight))
          stretches.push({ start: start + midnight, end: end + midnight, state });
        continue;
      }
      const painted = paintDay(parts, day);
      stretches.push(...painted.stretches);
      lost.push(...painted.lost);
    }
    return { stretches, lost };
  };
};
