import type { Instant } from '../instant';
import { DAY_MS } from '../instant';
import type { CompiledCalendar } from './compile-calendar';
import type { HoursTable } from './hours-table';

/** How far beyond an instant a table is grown before the search is given up: five years without an open hour. */
export const REACHES_MS: readonly number[] = [0, 31, 122, 366, 732, 1830].map((days) => days * DAY_MS);

/** Asks a growing table forwards until it has the answer; null when five years do not bring one. */
export const searchForwards = <Found>(
  calendar: CompiledCalendar,
  at: Instant,
  find: (table: HoursTable) => Found | null,
): Found | null => {
  for (const reach of REACHES_MS) {
    const found = find(calendar.covering(at, at + reach));
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
  for (const reach of REACHES_MS) {
    const found = find(calendar.covering(at - reach, at));
    if (found !== null) return found;
  }
  return null;
};
