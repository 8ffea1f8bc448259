import type { Instant } from '../instant';
import type { CompiledCalendar } from './compile-calendar';
import type { DeskAnswer } from './hours-table';
import { lastAtOrBefore } from './last-at-or-before';

/**
 * Whether the desk is open at an instant, why, and until when both stay so. Half-open: open at 08:00:00,
 * closed at 17:00:00. `validUntil` is the next change of state or reason (midnight before a weekend is one);
 * for the next opening or closing ask `nextChange`.
 */
export const openAt = (calendar: CompiledCalendar, at: Instant): DeskAnswer => {
  let table = calendar.covering(at, at);
  let index = lastAtOrBefore(table.since, at);
  // The last answer of a table may go on in the next month.
  if (index === table.since.length - 1) {
    table = calendar.covering(at, table.to);
    index = lastAtOrBefore(table.since, at);
  }
  const answer = table.answers[index];
  if (answer === undefined) throw new RangeError(`no instant a calendar knows: ${at}`);
  return answer;
};
