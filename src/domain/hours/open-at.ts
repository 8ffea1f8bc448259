import type { Instant } from '../instant';
import { DAY_MS } from '../instant';
import type { CompiledCalendar } from './compile-calendar';
import type { DeskAnswer } from './hours-table';
import { lastAtOrBefore } from './last-at-or-before';

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
  const answer = table.answers[index];
  if (answer === undefined) throw new RangeError(`no instant a calendar knows: ${at}`);
  return answer.validUntil - at > LOOK_AHEAD_MS ? { ...answer, validUntil: at + LOOK_AHEAD_MS } : answer;
};
