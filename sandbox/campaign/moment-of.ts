import { Temporal } from 'temporal-polyfill';
import { DEFAULT_DESKS } from '../../src/domain/rules/default-desks';
import type { Draw } from './create-draw';

/** Wall times at which something turns: before and after opening, in the last minutes, at closing, at night. */
const TIMES = [
  '07:35',
  '07:50',
  '08:05',
  '11:20',
  '15:50',
  '16:15',
  '16:40',
  '16:55',
  '17:05',
  '20:30',
  '23:50',
  '02:20',
] as const;
/** Days on which clocks change, and days of which nobody knows whether the desks are there. */
const ODD_DAYS = ['2026-03-29', '2026-10-25', '2026-04-05', '2026-10-04', '2026-12-24', '2026-12-31'] as const;

/** A day of 2026 after the first hand-off of the demo rota. */
const anyDay = (draw: Draw): string =>
  Temporal.PlainDate.from('2026-01-07')
    .add({ days: draw.between(0, 355) })
    .toString();

/** An instant, ISO 8601 in UTC, on the clock of the desk: a common day, one of its holidays or the day before, or an odd day. */
export const momentOf = (draw: Draw, desk: string): string => {
  const calendar = DEFAULT_DESKS.find(({ id }) => id === desk)?.calendar;
  if (calendar === undefined) throw new Error(`there is no desk ${desk}`);
  const [first, ...others] = calendar.holidays
    .map(({ date }) => date)
    .filter((date) => date > '2026-01-07' && date < '2027');
  const kind = draw.between(1, 10);
  const holiday = first === undefined ? anyDay(draw) : draw.one([first, ...others]);
  const date = kind <= 6 ? anyDay(draw) : kind <= 8 ? holiday : kind === 9 ? dayBefore(holiday) : draw.one(ODD_DAYS);
  const time = draw.one(TIMES);
  return Temporal.PlainDateTime.from(`${date}T${time}`)
    .toZonedDateTime(calendar.zone)
    .toInstant()
    .toString({ smallestUnit: 'second' });
};

const dayBefore = (date: string): string => Temporal.PlainDate.from(date).subtract({ days: 1 }).toString();
