import { Temporal } from 'temporal-polyfill';
import type { Calendar, OpenHours } from '../../../src/domain/hours/calendar';
import { WEEKDAYS } from '../../../src/domain/hours/calendar';
import type { Instant } from '../../../src/domain/instant';

/**
 * What "open" means, said as plainly as possible and as slowly as it may be: one instant, one date, no
 * tables. The engine is compared with it; it shares no code with the engine.
 */
export const openByDefinition = (calendar: Calendar, at: Instant): boolean => {
  const { zone } = calendar;
  const today = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
  const days = [today.subtract({ days: 1 }), today] as const;

  const instantOf = (date: Temporal.PlainDate, time: string): Instant =>
    (time === '24:00' ? date.add({ days: 1 }).toPlainDateTime('00:00') : date.toPlainDateTime(time)).toZonedDateTime(
      zone,
      { disambiguation: 'compatible' },
    ).epochMilliseconds;
  const holds = (startsOn: Temporal.PlainDate, { start, end }: OpenHours): boolean => {
    const endsOn = end > start ? startsOn : startsOn.add({ days: 1 });
    return instantOf(startsOn, start) <= at && at < instantOf(endsOn, end);
  };
  const weekOf = (date: Temporal.PlainDate) =>
    calendar.hours
      .filter(({ validFrom }) => validFrom === undefined || validFrom <= date.toString())
      .sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''))
      .at(-1)?.week ?? {};
  const weekday = (date: Temporal.PlainDate) => WEEKDAYS[date.dayOfWeek - 1] ?? 'mon';

  const own = calendar.dateHours ?? [];
  if (
    days.some((day) => own.some(({ date, hours }) => date === day.toString() && hours.some((span) => holds(day, span))))
  )
    return true;
  if (own.some(({ date }) => date === today.toString())) return false;
  const counts = (scope: string) => scope === 'national' || calendar.nationalOnly !== true;
  if (calendar.holidays.some(({ date, ticked, scope }) => ticked && counts(scope) && date === today.toString()))
    return false;
  const closures = calendar.closures ?? [];
  if (
    days.some((day) =>
      closures.some(
        ({ date, start = '00:00', end = '24:00' }) => date === day.toString() && holds(day, { start, end }),
      ),
    )
  )
    return false;
  if (
    days.some((day) => (calendar.breaks ?? []).some((pause) => pause.days.includes(weekday(day)) && holds(day, pause)))
  )
    return false;
  return days.some((day) => (weekOf(day)[weekday(day)] ?? []).some((span) => holds(day, span)));
};
