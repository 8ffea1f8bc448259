import * as fc from 'fast-check';
import type { Calendar, OpenHours } from '../../../src/domain/hours/calendar';
import { WEEKDAYS } from '../../../src/domain/hours/calendar';
import { localDateOf, localDayOf } from '../../../src/domain/hours/local-day';

/** The five desks' zones, and three that try the engine: half-hour change, midnight change, Ramadan change. */
const ZONES = [
  'Europe/Berlin',
  'Europe/Vienna',
  'Europe/Bucharest',
  'Australia/Melbourne',
  'Asia/Singapore',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Africa/Casablanca',
];

const FIRST_DAY = localDayOf('2026-01-01');
const date = fc.integer({ min: -3, max: 368 }).map((day) => localDateOf(FIRST_DAY + day));
const time = fc
  .integer({ min: 0, max: 95 })
  .map(
    (quarter) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
  );
const end = fc.oneof({ weight: 1, arbitrary: fc.constant('24:00') }, { weight: 6, arbitrary: time });
const hours: fc.Arbitrary<OpenHours> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ start: '08:00', end: '17:00' }) },
  { weight: 1, arbitrary: fc.constant({ start: '00:00', end: '24:00' }) },
  { weight: 3, arbitrary: fc.record({ start: time, end }) },
);
const spans = fc.array(hours, { maxLength: 2 });
const week = fc.record(Object.fromEntries(WEEKDAYS.map((day) => [day, spans])));
const name = fc.constantFrom('A', 'B');
const differentDates = { selector: (entry: { date: string }) => entry.date, maxLength: 6 };

/** Any calendar of 2026 that an admin could store, with everything a calendar can hold. */
export const anyCalendar: fc.Arbitrary<Calendar> = fc.record({
  zone: fc.constantFrom(...ZONES),
  hours: fc
    .tuple(week, fc.option(fc.record({ validFrom: date, week }), { nil: undefined }))
    .map(([first, later]) => (later === undefined ? [{ week: first }] : [{ week: first }, later])),
  holidays: fc.array(
    fc.record({ date, name, scope: fc.constantFrom('national' as const, 'state' as const), ticked: fc.boolean() }),
    { maxLength: 8 },
  ),
  nationalOnly: fc.boolean(),
  closures: fc.array(
    fc.oneof(
      fc.record({ date, name }),
      fc.record({ date, name, start: time }),
      fc.record({ date, name, start: time, end }),
    ),
    { maxLength: 4 },
  ),
  dateHours: fc.uniqueArray(fc.record({ date, hours: spans }), differentDates),
  breaks: fc.array(fc.record({ days: fc.subarray([...WEEKDAYS]), start: time, end: time }), { maxLength: 2 }),
});

const START = Date.UTC(2026, 0, 1);
const END = Date.UTC(2027, 0, 1);

/** Any instant of 2026, to the second, often close to a clock change of one of the zones. */
export const anyInstant: fc.Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: START / 1000, max: END / 1000 }).map((second) => second * 1000) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          '2026-03-29T01:00Z',
          '2026-10-25T01:00Z',
          '2026-04-04T16:00Z',
          '2026-10-03T16:00Z',
          '2026-09-06T04:00Z',
          '2026-04-05T03:00Z',
          '2026-02-15T02:00Z',
          '2026-03-22T02:00Z',
        ),
        fc.integer({ min: -100_000, max: 100_000 }),
      )
      .map(([change, seconds]) => Date.parse(change) + seconds * 1000),
  },
);
