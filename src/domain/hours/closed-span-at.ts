import type { Instant } from '../instant';
import type { LocalDate } from './calendar';
import type { CompiledCalendar } from './compile-calendar';
import type { KindOfDay } from './kind-of-local-day';
import { kindOfLocalDay } from './kind-of-local-day';
import { localDateOf } from './local-day';
import { nextOpening } from './next-opening';
import { openAt } from './open-at';
import { previousOpening } from './previous-opening';

/** A closed span from closing to opening, and the local days it touches (R4). */
export interface ClosedSpan {
  /** Null = the desk was never open before. */
  readonly start: Instant | null;
  /** Null = the desk opens no more. */
  readonly end: Instant | null;
  /** Kinds of the local days it touches, each once. */
  readonly kinds: readonly KindOfDay['kind'][];
  readonly holidays: readonly {
    readonly date: LocalDate;
    readonly name: string;
    /** As the place itself calls it. */
    readonly localName?: string;
    /** False when the desk would be closed that day anyway, at a weekend. */
    readonly closesDesk: boolean;
  }[];
}

/** Days looked at when a span has no end: enough to say what it touches. */
const MOST_DAYS = 400;

/** The closed span around an instant, or null while the desk is open. */
export const closedSpanAt = (calendar: CompiledCalendar, at: Instant): ClosedSpan | null => {
  if (openAt(calendar, at).open) return null;
  const { book, clock } = calendar;
  const start = previousOpening(calendar, at);
  const end = nextOpening(calendar, at);
  const first = clock.dayAt(start ?? at);
  const last = Math.min(clock.dayAt((end ?? at + 1) - 1), first + MOST_DAYS);
  const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    start,
    end,
    kinds: [...new Set(days.map((day) => kindOfLocalDay(book, day).kind))],
    holidays: days.flatMap((day) =>
      book.holidaysOn(day).map(({ name, localName }) => ({
        date: localDateOf(day),
        name,
        ...(localName === undefined ? {} : { localName }),
        closesDesk: !book.isWeekend(day),
      })),
    ),
  };
};
