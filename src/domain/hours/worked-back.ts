import type { Instant } from '../instant';
import { DAY_MS } from '../instant';
import type { CompiledCalendar } from './compile-calendar';
import { lastAtOrBefore } from './last-at-or-before';
import { openUntil } from './open-until';
import { SEARCH_YEARS } from './search-years';

const YEAR_MS = 366 * DAY_MS;

/** Instant from which `ms` > 0 of open time go by until `from`: an opening instant stays on it. Null when the desk was closed before. */
export const workedBack = (calendar: CompiledCalendar, from: Instant, ms: number): Instant | null => {
  let table = calendar.covering(from, from);
  let idleYears = 0;
  while (openUntil(table, from) < ms) {
    if (idleYears > SEARCH_YEARS) return null;
    const before = openUntil(table, from);
    table = calendar.covering(table.from - YEAR_MS + DAY_MS, from);
    idleYears = openUntil(table, from) > before ? 0 : idleYears + 1;
  }
  const target = openUntil(table, from) - ms;
  const index = lastAtOrBefore(table.openBefore, target);
  return (table.openFrom[index] ?? from) + target - (table.openBefore[index] ?? 0);
};
