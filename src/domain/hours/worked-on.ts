import type { Instant } from '../instant';
import { DAY_MS } from '../instant';
import type { CompiledCalendar } from './compile-calendar';
import type { HoursTable } from './hours-table';
import { lastAtOrBefore } from './last-at-or-before';
import { openUntil } from './open-until';
import { SEARCH_YEARS } from './search-years';

const YEAR_MS = 366 * DAY_MS;

const openInAll = ({ openFrom, openTo, openBefore }: HoursTable): number =>
  (openBefore.at(-1) ?? 0) + (openTo.at(-1) ?? 0) - (openFrom.at(-1) ?? 0);

/** Instant at which `ms` > 0 of open time after `from` are used up: a closing instant stays on it. Null when the desk stays closed. */
export const workedOn = (calendar: CompiledCalendar, from: Instant, ms: number): Instant | null => {
  let table = calendar.covering(from, from);
  let idleYears = 0;
  while (openInAll(table) - openUntil(table, from) < ms) {
    if (idleYears > SEARCH_YEARS) return null;
    const before = openInAll(table) - openUntil(table, from);
    table = calendar.covering(from, table.to + YEAR_MS - DAY_MS);
    idleYears = openInAll(table) - openUntil(table, from) > before ? 0 : idleYears + 1;
  }
  const target = openUntil(table, from) + ms;
  // Working milliseconds are whole, so the last span with less before it than the target is the one that reaches it.
  const index = lastAtOrBefore(table.openBefore, target - 1);
  return (table.openFrom[index] ?? from) + target - (table.openBefore[index] ?? 0);
};
