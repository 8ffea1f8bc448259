import type { LocalDate } from './calendar';
import type { CompiledCalendar } from './compile-calendar';
import { localDayOf } from './local-day';
import { openSpans } from './open-spans';

/** Whether the desk is open at all on a local date: a holiday with own hours is a working day, a whole-day closure is none. */
export const isWorkingDay = (calendar: CompiledCalendar, date: LocalDate): boolean => {
  const day = localDayOf(date);
  const { instantOf } = calendar.clock;
  return openSpans(calendar, instantOf(day, 0), instantOf(day + 1, 0)).length > 0;
};
