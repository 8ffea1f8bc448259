import { Temporal } from 'temporal-polyfill';
import type { ClauseField } from './clause-field';
import { jqlRefusal } from './jql-refusal';
import type { SearchContext } from './search-context';

const RELATIVE = /^([+-]?)(\d+)([mhdwyM]?)$/;
const ABSOLUTE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?: (\d{1,2}):(\d{2}))?$/;
const CALL = /^(now|startofday|endofday|startofweek|endofweek|startofmonth|endofmonth|startofyear|endofyear)\((.*)\)$/i;

/**
 * An instant as JQL writes it: `-15m`, `2026-11-23 10:00` in the searcher's zone, `now()`, `startOfDay(-1d)`.
 * A written date has minutes at most; seconds and zones are no JQL.
 * @throws Refusal 400 in Jira's words.
 */
export const instantOperand = (text: string, field: ClauseField, context: SearchContext): number => {
  const now = Temporal.Instant.fromEpochMilliseconds(context.site.clock.now()).toZonedDateTimeISO(context.zone);
  const relative = RELATIVE.exec(text);
  if (relative !== null) return shifted(now, relative).epochMilliseconds;
  const [, year, month, day, hour = '0', minute = '0'] = ABSOLUTE.exec(text) ?? [];
  if (year !== undefined) {
    const wall = {
      year: Number(year),
      month: Number(month),
      day: Number(day),
      hour: Number(hour),
      minute: Number(minute),
    };
    return Temporal.ZonedDateTime.from({ ...wall, timeZone: context.zone }).epochMilliseconds;
  }
  const [, name, argument = ''] = CALL.exec(text) ?? [];
  if (name !== undefined) return called(now, name.toLowerCase(), argument);
  throw jqlRefusal(
    `Date value '${text}' for field '${field.name}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`,
  );
};

const UNITS: Readonly<Record<string, string>> = {
  m: 'minutes',
  '': 'minutes',
  h: 'hours',
  d: 'days',
  w: 'weeks',
  M: 'months',
  y: 'years',
};

const shifted = (
  from: Temporal.ZonedDateTime,
  [, sign, amount = '0', unit = '']: RegExpExecArray,
): Temporal.ZonedDateTime => from.add({ [UNITS[unit] ?? 'minutes']: Number(amount) * (sign === '-' ? -1 : 1) });

const called = (now: Temporal.ZonedDateTime, name: string, argument: string): number => {
  if (name === 'now') return shift(now, argument, 'd').epochMilliseconds;
  const unit = name.replace(/^(start|end)of/, '');
  const moved = shift(now, argument, unit === 'month' ? 'M' : (unit[0] ?? 'd'));
  const start = startOf(moved, unit);
  if (name.startsWith('start')) return start.epochMilliseconds;
  return start.add({ [`${unit}s`]: 1 }).epochMilliseconds - 1;
};

/** The argument of a function: `-1d`, or a bare number in the function's own unit. */
const shift = (from: Temporal.ZonedDateTime, argument: string, unit: string): Temporal.ZonedDateTime => {
  const period = RELATIVE.exec(argument.replaceAll('"', ''));
  if (period === null) return from;
  if (period[3] === '') period[3] = unit;
  return shifted(from, period);
};

const startOf = (at: Temporal.ZonedDateTime, unit: string): Temporal.ZonedDateTime => {
  const day = at.startOfDay();
  if (unit === 'week') return day.subtract({ days: day.dayOfWeek - 1 });
  if (unit === 'month') return day.with({ day: 1 });
  return unit === 'year' ? day.with({ month: 1, day: 1 }) : day;
};
