import type { Instant, Span } from '../instant';
import type { Calendar } from './calendar';
import type { CalendarParts } from './calendar-parts';
import { dayBook } from './day-book';
import type { HoursTable } from './hours-table';
import { hoursTable } from './hours-table';
import { EARLIEST, LATEST } from './known-time';
import type { LocalMonth } from './local-day';
import { monthOf } from './local-day';
import type { PaintedMonth } from './paint-month';
import { monthPainter } from './paint-month';
import { zoneClock } from './zone-clock';

/** A calendar made ready for questions. It grows by local months as they are asked for, and never changes an answer. */
export interface CompiledCalendar extends CalendarParts {
  /** A table that speaks for both instants and everything between. */
  readonly covering: (from: Instant, to: Instant) => HoursTable;
}

const compile = (calendar: Calendar): CompiledCalendar => {
  const parts: CalendarParts = { calendar, clock: zoneClock(calendar.zone), book: dayBook(calendar) };
  const paintMonth = monthPainter(parts);
  const months = new Map<LocalMonth, PaintedMonth>();
  let table: HoursTable | null = null;

  const painted = (month: LocalMonth): PaintedMonth => {
    let known = months.get(month);
    if (known === undefined) months.set(month, (known = paintMonth(month)));
    return known;
  };
  const monthAt = (at: Instant): LocalMonth => {
    if (!(at >= EARLIEST && at < LATEST)) throw new RangeError(`no instant a calendar knows: ${at}`);
    return monthOf(parts.clock.dayAt(at));
  };
  const covering = (from: Instant, to: Instant): HoursTable => {
    if (table !== null && from >= table.from && to < table.to) return table;
    const first = monthAt(Math.min(from, table?.from ?? from));
    const last = monthAt(Math.max(to, (table?.to ?? to) - 1));
    table = hoursTable(Array.from({ length: last - first + 1 }, (_, index) => painted(first + index)));
    return table;
  };
  return { ...parts, covering };
};

const compiled = new WeakMap<Calendar, CompiledCalendar>();

/**
 * Compiles a validated calendar; cheap, the work is done by the first question about each local month. The same
 * calendar object is compiled once, so that every decision of a process may ask for it.
 * With a window its months are prepared at once.
 * @throws RangeError at a question before 1900 or after 2300, or about something that is no instant.
 */
export const compileCalendar = (calendar: Calendar, window?: Span): CompiledCalendar => {
  let known = compiled.get(calendar);
  if (known === undefined) compiled.set(calendar, (known = compile(calendar)));
  if (window !== undefined) known.covering(window.start, window.end - 1);
  return known;
};
