import type { Instant } from '../instant';
import type { CompiledCalendar } from './compile-calendar';
import { lastAtOrBefore } from './last-at-or-before';
import { searchForwards } from './search-table';

/** First opening strictly after `at`; while the desk is open that is the one after its next closing. Null when there is none. */
export const openingAfter = (calendar: CompiledCalendar, at: Instant): Instant | null =>
  searchForwards(calendar, at, ({ openFrom }) => openFrom[lastAtOrBefore(openFrom, at) + 1] ?? null);
