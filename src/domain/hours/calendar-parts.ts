import type { Calendar } from './calendar';
import type { DayBook } from './day-book';
import type { ZoneClock } from './zone-clock';

/** A calendar taken apart for the engine. */
export interface CalendarParts {
  readonly calendar: Calendar;
  readonly clock: ZoneClock;
  readonly book: DayBook;
}
