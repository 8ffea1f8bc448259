import type { Instant } from '../instant';
import type { LocalDate } from './calendar';
import type { CompiledCalendar } from './compile-calendar';
import { firstDayOfMonth, localDateOf } from './local-day';

/** Days before a year begins at which its holidays are to be confirmed: time to ask the desk and to plan the rota. */
export const CONFIRM_DAYS_AHEAD = 60;

/** An admin has to confirm the holidays of a desk for a year. */
export interface HolidayTask {
  readonly year: number;
  /** Local date since which the task is due, and the one on which the year begins. */
  readonly since: LocalDate;
  readonly before: LocalDate;
  /** An admin has confirmed the year; what is left are provisional dates. */
  readonly confirmed: boolean;
  /** No holiday is stored for the year: the desk would count as open all year. */
  readonly missing: boolean;
  /** Stored dates that may still move. */
  readonly provisional: readonly { readonly date: LocalDate; readonly name: string }[];
}

const ofYear = (date: LocalDate, year: number): boolean => date.startsWith(`${year}-`);

/**
 * The task of confirming next year's holidays, from 60 days before the year ends, or of this year's while they are
 * not confirmed. Null when nothing is due: the year is confirmed and none of its stored dates may move.
 */
export const holidayTask = ({ calendar, clock }: CompiledCalendar, now: Instant): HolidayTask | null => {
  const today = clock.dayAt(now);
  const thisYear = Number(localDateOf(today).slice(0, 4));
  const taskOf = (year: number): HolidayTask | null => {
    const before = firstDayOfMonth(year * 12);
    const since = before - CONFIRM_DAYS_AHEAD;
    const stored = calendar.holidays.filter(({ date }) => ofYear(date, year));
    const provisional = stored
      .filter((holiday) => holiday.provisional === true)
      .map(({ date, name }) => ({ date, name }));
    const confirmed = calendar.confirmedYears?.includes(year) === true;
    if (today < since || (confirmed && provisional.length === 0)) return null;
    const missing = !confirmed && stored.length === 0;
    return { year, since: localDateOf(since), before: localDateOf(before), confirmed, missing, provisional };
  };
  const current = taskOf(thisYear);
  return current?.confirmed === false ? current : taskOf(thisYear + 1);
};
