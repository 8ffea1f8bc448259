import type { Instant } from '../instant';
import type { CompiledCalendar } from './compile-calendar';
import { lastAtOrBefore } from './last-at-or-before';
import { searchBackwards } from './search-table';

/**
 * Last instant at or before `at` up to which the desk was open: `at` itself while it is, else the closing
 * instant before it (17:00 counts, although the desk is closed at 17:00). Null when it never was.
 */
export const previousOpening = (calendar: CompiledCalendar, at: Instant): Instant | null =>
  searchBackwards(calendar, at, ({ openFrom, openTo }) => {
    const index = lastAtOrBefore(openFrom, at);
    const closing = openTo[index];
    return closing === undefined ? null : Math.min(at, closing);
  });
