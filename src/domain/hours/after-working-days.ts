import type { Instant } from '../instant';
import { DAY_MS, MINUTE_MS } from '../instant';
import type { CompiledCalendar } from './compile-calendar';
import { localDateOf, localDayOf } from './local-day';
import { nextOpening } from './next-opening';
import { openAt } from './open-at';
import { previousOpening } from './previous-opening';
import { workingDateAfter } from './working-date-after';

/**
 * The same wall time `days` working days on; if the desk is closed then, its next opening (going back: the
 * last closing). For promises in days; targets count open time with `afterWorkingTime`. Null when there is none.
 */
export const afterWorkingDays = (calendar: CompiledCalendar, from: Instant, days: number): Instant | null => {
  const { clock } = calendar;
  const day = clock.dayAt(from);
  const date = workingDateAfter(calendar, localDateOf(day), days);
  if (date === null) return null;
  const minute = (from + clock.offsetAt(from) - day * DAY_MS) / MINUTE_MS;
  const sameTime = clock.instantOf(localDayOf(date), minute);
  if (days === 0 || openAt(calendar, sameTime).open) return sameTime;
  return days > 0 ? nextOpening(calendar, sameTime) : previousOpening(calendar, sameTime);
};
