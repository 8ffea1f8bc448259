import type { Instant } from '../instant';
import { DAY_MS } from '../instant';
import type { CompiledCalendar } from './compile-calendar';
import type { HoursTable } from './hours-table';

const YEAR_MS = 366 * DAY_MS;

/** A desk without a single open hour in this many years does not open any more. */
export const SEARCH_YEARS = 5;

/** Asks a growing table, year by year forwards, until it has the answer; null after SEARCH_YEARS. */
export const searchForwards = <Found>(
  calendar: CompiledCalendar,
  at: Instant,
  find: (table: HoursTable) => Found | null,
): Found | null => {
  for (let years = 0; years <= SEARCH_YEARS; years += 1) {
    const found = find(calendar.covering(at, at + years * YEAR_MS));
    if (found !== null) return found;
  }
  return null;
};

/** The same backwards. */
export const searchBackwards = <Found>(
  calendar: CompiledCalendar,
  at: Instant,
  find: (table: HoursTable) => Found | null,
): Found | null => {
  for (let years = 0; years <= SEARCH_YEARS; years += 1) {
    const found = find(calendar.covering(at - years * YEAR_MS, at));
    if (found !== null) return found;
  }
  return null;
};
