import { ON_BREAK, OPEN_BY_WEEK, OUTSIDE_HOURS, WEEKEND } from './because';
import type { CalendarParts } from './calendar-parts';
import { hoursAround } from './hours-around';
import type { LocalDay } from './local-day';
import { weekdayOf } from './local-day';
import type { Stretch } from './stretch';
import { paint, paintWhereOpen } from './stretch';

/** A local day by the hours of the week and the breaks alone, from midnight to midnight. */
export const usualDay = (parts: CalendarParts, day: LocalDay): readonly Stretch[] => {
  const { book, calendar, clock } = parts;
  const state = book.isWeekend(day) ? WEEKEND : OUTSIDE_HOURS;
  const whole = { start: clock.instantOf(day, 0), end: clock.instantOf(day + 1, 0), state };
  if (whole.end <= whole.start) return []; // a day that a zone skipped: Samoa, 30 December 2011
  const weekly = hoursAround(parts, day, (startsOn) =>
    (book.weekOn(startsOn)[weekdayOf(startsOn)] ?? []).map((hours) => ({ hours, state: OPEN_BY_WEEK })),
  );
  const breaks = hoursAround(parts, day, (startsOn) =>
    (calendar.breaks ?? [])
      .filter(({ days }) => days.includes(weekdayOf(startsOn)))
      .map((hours) => ({ hours, state: ON_BREAK })),
  );
  return breaks.reduce(paintWhereOpen, weekly.reduce(paint, [whole]));
};
