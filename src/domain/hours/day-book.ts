import type { Calendar, Closure, Holiday, Week } from './calendar';
import type { LocalDay } from './local-day';
import { localDayOf, weekdayOf } from './local-day';

type OwnHours = NonNullable<Calendar['dateHours']>[number];

/** What the calendar says about single local days, looked up instead of searched. */
export interface DayBook {
  /** Week in force; the latest version whose `validFrom` is not after the day. */
  readonly weekOn: (day: LocalDay) => Week;
  /** No other week comes into force after `from` and up to `to`. */
  readonly keepsWeek: (from: LocalDay, to: LocalDay) => boolean;
  /** Holidays that close the desk: ticked, and national where only those count. */
  readonly holidaysOn: (day: LocalDay) => readonly Holiday[];
  readonly closuresOn: (day: LocalDay) => readonly Closure[];
  readonly ownHoursOn: (day: LocalDay) => readonly OwnHours[];
  /** Has a holiday, a closure or own hours, or has an own look. */
  readonly isMarked: (day: LocalDay) => boolean;
  /** Has a closure or own hours, or the day before has, whose hours may reach into it. */
  readonly hasOwnLook: (day: LocalDay) => boolean;
  /** A weekend day on which the desk has no hours of the week. */
  readonly isWeekend: (day: LocalDay) => boolean;
  /** Nobody has said yet whether the desk is there: listed as doubtful, not answered by own hours, closure or holiday. */
  readonly isDoubtful: (day: LocalDay) => boolean;
}

const NONE: readonly never[] = [];
/** Before the first version of a calendar that has none from the beginning: one object, as weeks are compared. */
const NO_WEEK: Week = {};

const byDay = <Entry extends { readonly date: string }>(
  entries: readonly Entry[],
): ReadonlyMap<LocalDay, readonly Entry[]> => {
  const days = new Map<LocalDay, Entry[]>();
  for (const entry of entries) {
    const day = localDayOf(entry.date);
    const sameDay = days.get(day);
    if (sameDay === undefined) days.set(day, [entry]);
    else sameDay.push(entry);
  }
  return days;
};

/** Prepares the look-ups of a calendar. */
export const dayBook = (calendar: Calendar): DayBook => {
  const versions = calendar.hours
    .map(({ validFrom, week }) => ({ from: validFrom === undefined ? -Infinity : localDayOf(validFrom), week }))
    .sort((a, b) => a.from - b.from);
  const closes = (holiday: Holiday) =>
    holiday.ticked && (calendar.nationalOnly !== true || holiday.scope === 'national');
  const weekendDays = calendar.weekend ?? ['sat', 'sun'];
  const only = versions.length === 1 && versions[0]?.from === -Infinity ? versions[0].week : null;
  const weekOn = (day: LocalDay): Week => only ?? versions.findLast(({ from }) => from <= day)?.week ?? NO_WEEK;
  const isWeekend = (day: LocalDay) => {
    const weekday = weekdayOf(day);
    return weekendDays.includes(weekday) && (weekOn(day)[weekday] ?? NONE).length === 0;
  };
  const holidays = byDay(calendar.holidays.filter(closes));
  const closures = byDay(calendar.closures ?? NONE);
  const ownHours = byDay(calendar.dateHours ?? NONE);
  const withTails = [...closures.keys(), ...ownHours.keys()].flatMap((day) => [day, day + 1]);
  const ownLooks = new Set(withTails);
  const marked = new Set([...withTails, ...holidays.keys()]);
  const doubtful = new Set((calendar.doubtful ?? NONE).map(localDayOf));
  return {
    weekOn,
    keepsWeek: (from, to) => !versions.some((version) => version.from > from && version.from <= to),
    holidaysOn: (day) => holidays.get(day) ?? NONE,
    closuresOn: (day) => closures.get(day) ?? NONE,
    ownHoursOn: (day) => ownHours.get(day) ?? NONE,
    isWeekend,
    isMarked: (day) => marked.has(day),
    hasOwnLook: (day) => ownLooks.has(day),
    isDoubtful: (day) =>
      doubtful.has(day) &&
      !isWeekend(day) &&
      !closures.has(day) &&
      !ownHours.has(day) &&
      !calendar.holidays.some(({ date }) => localDayOf(date) === day),
  };
};
