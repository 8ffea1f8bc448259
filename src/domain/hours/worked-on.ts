import type { Instant } from '../instant';
import type { CompiledCalendar } from './compile-calendar';
import type { HoursTable } from './hours-table';
import { lastAtOrBefore } from './last-at-or-before';
import { openUntil } from './open-until';
import { REACHES_MS } from './search-table';

const openAfter = (table: HoursTable, from: Instant): number => openUntil(table, table.to) - openUntil(table, from);

/** Instant at which `ms` > 0 of open time after `from` are used up: a closing instant stays on it. Null when the desk stays closed. */
export const workedOn = (calendar: CompiledCalendar, from: Instant, ms: number): Instant | null => {
  let table = calendar.covering(from, from);
  for (let reach = 0; openAfter(table, from) < ms;) {
    const step = REACHES_MS[(reach += 1)];
    if (step === undefined) return null;
    const before = openAfter(table, from);
    table = calendar.covering(from, table.to - 1 + step);
    if (openAfter(table, from) > before) reach = Math.min(reach, 3);
  }
  const target = openUntil(table, from) + ms;
  // Working milliseconds are whole, so the last span with less before it than the target is the one that reaches it.
  const index = lastAtOrBefore(table.openBefore, target - 1);
  return (table.openFrom[index] ?? from) + target - (table.openBefore[index] ?? 0);
};
