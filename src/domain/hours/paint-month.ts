import type { Instant } from '../instant';
import { DAY_MS } from '../instant';
import type { DeskState } from './because';
import type { Week } from './calendar';
import type { CalendarParts } from './calendar-parts';
import type { LocalDay, LocalMonth } from './local-day';
import { firstDayOfMonth } from './local-day';
import { paintDay } from './paint-day';
import type { Stretch } from './stretch';

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

/** Hours of a day reach a day on and resolving looks a day beyond: around a plain day the clock must be steady that far. */
const REACH_MS = 3 * DAY_MS;

/**
 * Paints months of a calendar. Most days are plain: no holiday, closure or own hours on or before them, the same
 * week as the day before, and no clock change near. A plain day looks like the same weekday before it, so it is
 * painted once and copied; every other day is painted by itself.
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
    const { stretches } = paintDay(parts, day);
    return { since: stretches.map(({ start }) => start - midnight), states: stretches.map(({ state }) => state) };
  };

  const isSteady = (from: LocalDay, to: LocalDay): boolean =>
    clock.isSteady(from * DAY_MS - REACH_MS, to * DAY_MS + REACH_MS) && book.weekOn(from - 1) === book.weekOn(to);

  return (month) => {
    const first = firstDayOfMonth(month);
    const end = firstDayOfMonth(month + 1);
    const steadyMonth = isSteady(first, end);
    const since: Instant[] = [];
    const states: DeskState[] = [];
    const lost: Stretch[] = [];
    const add = (start: Instant, state: DeskState): void => {
      // An evening goes on in the next morning.
      if (states[states.length - 1] === state) return;
      since.push(start);
      states.push(state);
    };
    for (let day = first; day < end; day += 1) {
      if (book.hasOwnLook(day) || (!steadyMonth && !isSteady(day, day))) {
        const painted = paintDay(parts, day);
        for (const { start, state } of painted.stretches) add(start, state);
        lost.push(...painted.lost);
        continue;
      }
      const midnight = day * DAY_MS - clock.offsetAt(day * DAY_MS);
      const week = patternsOf(book.weekOn(day));
      const weekday = ((day % 7) + 7) % 7;
      const pattern = (week[weekday] ??= patternOf(day, midnight));
      for (let at = 0; at < pattern.since.length; at += 1) {
        const state = pattern.states[at];
        if (state !== undefined) add(midnight + (pattern.since[at] ?? 0), state);
      }
    }
    return { since, states, end: clock.instantOf(end, 0), lost };
  };
};
