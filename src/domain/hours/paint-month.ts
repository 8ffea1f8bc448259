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
  /** Start of each stretch; it ends where the next one starts. */
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
  const offsetOn = (day: LocalDay): number => clock.offsetAt(day * DAY_MS);
  const midnightOf = (day: LocalDay): Instant => day * DAY_MS - offsetOn(day);
  /** Hours of the day before reach into a day, its own into the next; all of them are plain only on a steady clock. */
  const isSteady = (from: LocalDay, to: LocalDay): boolean =>
    clock.isSteady(midnightOf(from) - DAY_MS, midnightOf(to) + 2 * DAY_MS) && book.weekOn(from - 1) === book.weekOn(to);

  return (month) => {
    const first = firstDayOfMonth(month);
    const end = firstDayOfMonth(month + 1);
    const steadyMonth = isSteady(first, end);
    const weekOfMonth = steadyMonth ? patternsOf(book.weekOn(first)) : null;
    const offsetOfMonth = steadyMonth ? offsetOn(first) : null;
    const since: Instant[] = [];
    const states: DeskState[] = [];
    const lost: Stretch[] = [];
    const add = (start: Instant, state: DeskState): void => {
      // An evening goes on in the next morning.
      if (states[states.length - 1] === state) return;
      since.push(start);
      states.push(state);
    };
    const close = (midnight: Instant, usual: Pattern, state: DeskState): void => {
      add(midnight, state);
      usual.states.forEach(({ open }, at) => {
        const [start = 0, stop = DAY_MS] = [usual.since[at], usual.since[at + 1]];
        if (open) lost.push({ start: midnight + start, end: midnight + stop, state });
      });
    };
    for (let day = first; day < end; day += 1) {
      const marked = book.isMarked(day);
      if ((marked && book.hasOwnLook(day)) || (!steadyMonth && !isSteady(day, day))) {
        const painted = paintDay(parts, day);
        for (const { start, state } of painted.stretches) add(start, state);
        lost.push(...painted.lost);
        continue;
      }
      const midnight = day * DAY_MS - (offsetOfMonth ?? offsetOn(day));
      const ofWeek = weekOfMonth ?? patternsOf(book.weekOn(day));
      const usual = (ofWeek[((day % 7) + 7) % 7] ??= patternOf(day, midnight));
      const holiday = marked ? holidayState(book.holidaysOn(day)) : null;
      if (holiday !== null) {
        close(midnight, usual, holiday);
        continue;
      }
      for (let at = 0; at < usual.since.length; at += 1) {
        const state = usual.states[at];
        if (state !== undefined) add(midnight + (usual.since[at] ?? 0), state);
      }
    }
    return { since, states, end: clock.instantOf(end, 0), lost };
  };
};
