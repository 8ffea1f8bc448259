import { DAY_MS } from '../instant';
import type { LocalDate, Weekday } from './calendar';
import { WEEKDAYS } from './calendar';

/** A local date as days since 1970-01-01: the form in which the engine counts. */
export type LocalDay = number;

/** Reads `YYYY-MM-DD`; the text has been validated at the door. */
export const localDayOf = (date: LocalDate): LocalDay => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

/** Writes a local day as `YYYY-MM-DD`. */
export const localDateOf = (day: LocalDay): LocalDate => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** 1970-01-01 was a Thursday, the fourth of WEEKDAYS. */
export const weekdayOf = (day: LocalDay): Weekday => WEEKDAYS[(((day + 3) % 7) + 7) % 7] ?? 'mon';

/** Local months counted from January of year 0. */
export type LocalMonth = number;

/** Month that a local day is in. */
export const monthOf = (day: LocalDay): LocalMonth => {
  const date = new Date(day * DAY_MS);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

/** First day of a month, and with `month + 1` the end of it. */
export const firstDayOfMonth = (month: LocalMonth): LocalDay =>
  Date.UTC(Math.floor(month / 12), ((month % 12) + 12) % 12, 1) / DAY_MS;
