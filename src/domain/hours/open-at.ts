import type { Instant } from '../instant';
import { DAY_MS } from '../instant';
import type { DeskState } from './because';
import type { CompiledCalendar } from './compile-calendar';
import { lastAtOrBefore } from './last-at-or-before';

/** State of a desk at an instant, and how long it stays so for the same reason. */
export interface DeskAnswer extends DeskState {
  /** The answer is the same until then (excluded). */
  readonly validUntil: Instant;
}

/** An answer that holds longer than this is not looked at to its end: a desk round the clock has none. */
const LOOK_AHEAD_MS = 366 * DAY_MS;
const MONTH_MS = 31 * DAY_MS;

/**
 * Whether the desk is open at an instant, why, and until when both stay so. Half-open: open at 08:00:00,
 * closed at 17:00:00. `validUntil` is the next change of state or reason (midnight before a weekend is one),
 * a year ahead at most; for the next opening or closing ask `nextChange`.
 * @throws RangeError for what is no instant of 1900 to 2300.
 */
export const openAt = (calendar: CompiledCalendar, at: Instant): DeskAnswer => {
  let table = calendar.covering(at, at);
  let index = lastAtOrBefore(table.since, at);
  // The last answer of a table may go on in the next month, and seldom for much longer.
  for (const reach of [MONTH_MS, LOOK_AHEAD_MS]) {
    if (index < table.since.length - 1) break;
    table = calendar.covering(at, at + reach);
    index = lastAtOrBefore(table.since, at);
  }
  const state = table.states[index];
  if (state === undefined) throw new RangeError(`no instant a calendar knows: ${at}`);
  const { open, because } = state;
  return { open, because, validUntil: Math.min(table.since[index + 1] ?? table.to, at + LOOK_AHEAD_MS) };
};
