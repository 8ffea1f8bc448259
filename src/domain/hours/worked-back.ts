import type { Instant } from '../instant';
import type { CompiledCalendar } from './compile-calendar';
import { EARLIEST } from './known-time';
import { lastAtOrBefore } from './last-at-or-before';
import { openUntil } from './open-until';
import { REACHES_MS } from './search-table';

/** Instant from which `ms` > 0 of open time go by until `from`: an opening instant stays on it. Null when the desk was closed before. */
export const workedBack = (calendar: CompiledCalendar, from: Instant, ms: number): Instant | null => {
  if (from - ms < EARLIEST) return null;
  let table = calendar.covering(from, from);
  for (let reach = 0; openUntil(table, from) < ms;) {
    const step = REACHES_MS[(reach += 1)];
    if (step === undefined || table.from <= EARLIEST) return null;
    const before = openUntil(table, from);
    table = calendar.covering(Math.max(table.from - Math.max(step, ms - before), EARLIEST), from);
    if (openUntil(table, from) > before) reach = Math.min(reach, 3);
  }
  const target = openUntil(table, from) - ms;
  const index = lastAtOrBefore(table.openBefore, target);
  return (table.openFrom[index] ?? from) + target - (table.openBefore[index] ?? 0);
};
