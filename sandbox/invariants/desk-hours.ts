import { Temporal } from 'temporal-polyfill';
import type { Calendar } from '../../src/domain/hours/calendar';

/**
 * The brief's office hours in the plainest words (F6): Monday to Friday 08:00 to 17:00 on the desk's clock, holidays
 * apart. Shares nothing with the app's calendar, and knows neither closures nor hours of single dates.
 */
const localOf = (calendar: Calendar, at: number) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(calendar.zone);

const isWorkday = (calendar: Calendar, date: Temporal.PlainDate): boolean =>
  date.dayOfWeek <= 5 && !calendar.holidays.some((one) => one.ticked && one.date === date.toString());

export const isOpen = (calendar: Calendar, at: number): boolean => {
  const local = localOf(calendar, at);
  return isWorkday(calendar, local.toPlainDate()) && local.hour >= 8 && local.hour < 17;
};

export const isDoubtfulDay = (calendar: Calendar, at: number): boolean =>
  calendar.doubtful?.includes(localOf(calendar, at).toPlainDate().toString()) === true;

/** Minutes until the desk closes; null while it is closed. */
export const minutesLeft = (calendar: Calendar, at: number): number | null => {
  if (!isOpen(calendar, at)) return null;
  const { hour, minute } = localOf(calendar, at);
  return 17 * 60 - (hour * 60 + minute);
};

/** First opening after `at`. */
export const openingAfter = (calendar: Calendar, at: number): number => {
  let date = localOf(calendar, at).toPlainDate();
  for (;;) {
    const opening = date.toZonedDateTime({ timeZone: calendar.zone, plainTime: '08:00' }).epochMilliseconds;
    if (opening > at && isWorkday(calendar, date)) return opening;
    date = date.add({ days: 1 });
  }
};
