import type { LocalDate } from './calendar';
import type { CompiledCalendar } from './compile-calendar';
import { isWorkingDay } from './is-working-day';
import { localDateOf, localDayOf } from './local-day';

/** Working days are few enough apart that ten years without one mean there is none. */
const MOST_CLOSED_DAYS = 3_660;

/** The local date `days` working days on (negative: back), the date itself not counted. Null when there are no more. */
export const workingDateAfter = (calendar: CompiledCalendar, date: LocalDate, days: number): LocalDate | null => {
  const step = Math.sign(days);
  let day = localDayOf(date);
  let closed = 0;
  for (let left = Math.abs(days); left > 0;) {
    day += step;
    closed = isWorkingDay(calendar, localDateOf(day)) ? 0 : closed + 1;
    if (closed === 0) left -= 1;
    if (closed > MOST_CLOSED_DAYS) return null;
  }
  return localDateOf(day);
};
