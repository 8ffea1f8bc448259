import type { Instant, Span } from '../instant';
import { DAY_MS } from '../instant';
import type { Calendar } from './calendar';
import type { CalendarParts } from './calendar-parts';
import { dayBook } from './day-book';
import type { HoursTable } from './hours-table';
import { hoursTable } from './hours-table';
import { firstDayOfYear } from './local-day';
import { paintDay } from './paint-day';
import type { Stretch } from './stretch';
import { zoneClock } from './zone-clock';

/** A calendar made ready for questions. It grows by local years as they are asked for, and never changes an answer. */
export interface CompiledCalendar extends CalendarParts {
  /** A table that speaks for both instants and everything between. */
  readonly covering: (from: Instant, to: Instant) => HoursTable;
}

/** Outside these years an instant is a mistake of the caller, not a question. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2300;

interface PaintedYear {
  readonly stretches: readonly Stretch[];
  readonly lost: readonly Stretch[];
}

const paintYear = (parts: CalendarParts, year: number): PaintedYear => {
  const stretches: Stretch[] = [];
  const lost: Stretch[] = [];
  for (let day = firstDayOfYear(year); day < firstDayOfYear(year + 1); day += 1) {
    const painted = paintDay(parts, day);
    stretches.push(...painted.stretches);
    lost.push(...painted.lost);
  }
  return { stretches, lost };
};

/**
 * Compiles a validated calendar; cheap, the work is done by the first question about each local year.
 * With a window those years are prepared at once.
 * @throws RangeError at a question before 1900 or after 2300, or about something that is no instant.
 */
export const compileCalendar = (calendar: Calendar, window?: Span): CompiledCalendar => {
  const parts: CalendarParts = { calendar, clock: zoneClock(calendar.zone), book: dayBook(calendar) };
  const years = new Map<number, PaintedYear>();
  let table: HoursTable | null = null;

  const painted = (year: number): PaintedYear => {
    let known = years.get(year);
    if (known === undefined) years.set(year, (known = paintYear(parts, year)));
    return known;
  };
  const localYear = (at: Instant): number => {
    const year = new Date(parts.clock.dayAt(at) * DAY_MS).getUTCFullYear();
    if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) throw new RangeError(`no instant a calendar knows: ${at}`);
    return year;
  };
  const covering = (from: Instant, to: Instant): HoursTable => {
    if (table !== null && from >= table.from && to < table.to) return table;
    const first = localYear(Math.min(from, table?.from ?? from));
    const last = localYear(Math.max(to, (table?.to ?? to) - 1));
    const wanted = Array.from({ length: last - first + 1 }, (_, index) => painted(first + index));
    table = hoursTable(
      wanted.flatMap(({ stretches }) => stretches),
      wanted.flatMap(({ lost }) => lost),
    );
    return table;
  };
  if (window !== undefined) covering(window.start, window.end);
  return { ...parts, covering };
};
