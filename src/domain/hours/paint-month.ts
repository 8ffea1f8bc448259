import type { Instant } from '../instant';
import { DAY_MS } from '../instant';
import type { DeskState } from './because';
import type { Week } from './calendar';
import type { CalendarParts } from './calendar-parts';
import type { LocalDay, LocalMonth } from './local-day';
import { firstDayOfMonth } from './local-day';
import { holidayState, paintDay } from './paint-day';
import type { Stretch } from './stretch';
import { usualDay } from './usual-day';

/**
 * A local month of a desk, from midnight to midnight. Plain numbers side by side instead of an object a stretch: a
 * year has thousands, and making them is what a fresh process would spend its time on.
 */
export interface PaintedMonth {
  /** Start of each stretch; it ends where the next one starts, and may be in the same state as the next. */
  readonly since: readonly Instant[];
  readonly states: readonly DeskState[];
  /** End of the last one. */
  readonly end: Instant;
  readonly lost: readonly Stretch[];
}

/** A plain day: starts of its stretches from its midnight on, and their states. */
type Pattern = Pick<PaintedMonth, 'since' | 'states'>;

/**
 * Paints months of a calendar. Most days are plain: no closure or own hours on or before them, the same week as the
 * day before, and no clock change near. A plain day looks like the same weekday before it, so it is painted once and
 * copied, and a holiday takes all of it; every other day is painted by itself.
 */
export const monthPainter = (parts: CalendarParts): ((month: LocalMonth) => PaintedMonth) => {
  const { book, clock } = parts;
  const patterns = new Map<Week, (Pattern | undefined)[]>();

  const patternsOf = (week: Week): (Pattern | undefined)[] => {
    let known = patterns.get(week);
    if (known === undefined) patterns.set(week, (known = []));
    return known;
  };
  const patternOf = (day: LocalDay, midnight: Instant): Pattern => {
    const stretches = usualDay(parts, day);
    return { since: stretches.map(({ start }) => start - midnight), states: stretches.map(({ state }) => state) };
  };
  const midnightOf = (day: LocalDay): Instant => day * DAY_MS - clock.offsetAt(day * DAY_MS);
  /** Hours of the day before reach into a day, its own into the next; all of them are plain only on a steady clock. */
  const isSteady = (from: Instant, to: Instant): boolean => clock.isSteady(from - DAY_MS, to + 2 * DAY_MS);

  return (month) => {
    const first = firstDayOfMonth(month);
    const end = firstDayOfMonth(month + 1);
    const begins = midnightOf(first);
    const steadyMonth = isSteady(begins, midnightOf(end));
    const weekOfMonth = book.keepsWeek(first - 1, end) ? patternsOf(book.weekOn(first)) : null;
    const since: Instant[] = [];
    const states: DeskState[] = [];
    const lost: Stretch[] = [];
    const close = (midnight: Instant, usual: Pattern, state: DeskState): void => {
      since.push(midnight);
      states.push(state);
      usual.states.forEach(({ open }, at) => {
        const [start = 0, stop = DAY_MS] = [usual.since[at], usual.since[at + 1]];
        if (open) lost.push({ start: midnight + start, end: midnight + stop, state });
      });
    };
    for (let day = first; day < end; day += 1) {
      const midnight = steadyMonth ? begins + (day - first) * DAY_MS : midnightOf(day);
      const marked = book.isMarked(day);
      const sameWeek = weekOfMonth !== null || book.keepsWeek(day - 1, day);
      if ((marked && book.hasOwnLook(day)) || !sameWeek || (!steadyMonth && !isSteady(midnight, midnight))) {
        const painted = paintDay(parts, day);
        since.push(...painted.stretches.map(({ start }) => start));
        states.push(...painted.stretches.map(({ state }) => state));
        lost.push(...painted.lost);
        continue;
      }
      const ofWeek = weekOfMonth ?? patternsOf(book.weekOn(day));
      const usual = (ofWeek[((day % 7) + 7) % 7] ??= patternOf(day, midnight));
      const holiday = marked ? holidayState(book.holidaysOn(day)) : null;
      if (holiday !== null) {
        close(midnight, usual, holiday);
        continue;
      }
      for (let at = 0; at < usual.since.length; at += 1) since.push(midnight + (usual.since[at] ?? 0));
      states.push(...usual.states);
    }
    return { since, states, end: clock.instantOf(end, 0), lost };
  };
};
