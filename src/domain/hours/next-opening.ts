import type { Instant } from '../instant';
import type { CompiledCalendar } from './compile-calendar';
import { lastAtOrBefore } from './last-at-or-before';
import { searchForwards } from './search-table';

/** First instant at or after `at` when the desk is open: `at` itself while it is. Null when it opens no more. */
export const nextOpening = (calendar: CompiledCalendar, at: Instant): Instant | null =>
  searchForwards(calendar, at, ({ openFrom, openTo }) => {
    const index = lastAtOrBefore(openFrom, at);
    if (at < (openTo[index] ?? -Infinity)) return at;
    return openFrom[index + 1] ?? null;
  });
