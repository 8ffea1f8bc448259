import type { Instant } from '../instant';
import type { CompiledCalendar } from './compile-calendar';
import type { HoursTable } from './hours-table';
import { LATEST } from './known-time';
import { lastAtOrBefore } from './last-at-or-before';
import { openUntil } from './open-until';
import { REACHES_MS } from './search-table';

const openAfter = (table: HoursTable, from: Instant): number => openUntil(table, table.to) - openUntil(table, from);

/** Instant at which `ms` > 0 of open time after `from` are used up: a closing instant stays on it. Null when the desk stays closed, or open for less until the last year it knows. */
export const workedOn = (calendar: CompiledCalendar, from: Instant, ms: number): Instant | null => {
  if (from + ms >= LATEST) return null;
  let table = calendar.covering(from, from);
  for (let reach = 0; openAfter(table, from) < ms;) {
    const step = REACHES_MS[(reach += 1)];
    if (step === undefined || table.to >= LATEST) return null;
    const before = openAfter(table, from);
    // Open time takes at least as long to go by: nothing is missed by growing that far at once.
    table = calendar.covering(from, Math.min(table.to - 1 + Math.max(step, ms - before), LATEST - 1));
    if (openAfter(table, from) > before) reach = Math.min(reach, 3);
  }
  const target = openUntil(table, from) + ms;
  // Working milliseconds are whole, so the last span with less before it than the target is the one that reaches it.
  const index = lastAtOrBefore(table.openBefore, target - 1);
  return (table.openFrom[index] ?? from) + target - (table.openBefore[index] ?? 0);
};
