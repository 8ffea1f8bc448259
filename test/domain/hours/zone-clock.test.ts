import { Temporal } from 'temporal-polyfill';
import { offsetsByYear } from '../../../src/domain/hours/offsets-by-year';
import { zoneClock } from '../../../src/domain/hours/zone-clock';
import { DAY_MS, isoOf, MINUTE_MS } from '../../../src/domain/instant';

// Much work, and a busy machine is no failure.
jest.setTimeout(120_000);

/** Half-hour changes, Ramadan, two hours at the pole, a date line that moved, summer in December, none at all. */
const ODD_ZONES = [
  'Europe/Berlin',
  'Europe/Dublin',
  'Australia/Melbourne',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Antarctica/Troll',
  'Pacific/Apia',
  'America/St_Johns',
  'America/Caracas',
  'Asia/Singapore',
  'Asia/Pyongyang',
  'Asia/Kathmandu',
];

const changesByTemporal = (zone: string, start: number, end: number) => {
  const found: string[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone);
  while (at !== null && at.epochMilliseconds < end) {
    found.push(`${isoOf(at.epochMilliseconds)} ${at.offset}`);
    at = at.getTimeZoneTransition('next');
  }
  return found;
};

const offsetText = (offset: number) => {
  const minutes = Math.abs(offset) / MINUTE_MS;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
};

test('in every zone of the platform the changes of a year are those of Temporal', () => {
  const differing = Intl.supportedValuesOf('timeZone').flatMap((zone) =>
    [2011, 2026, 2031].flatMap((year) => {
      const { since, offset, start, end } = offsetsByYear(zone)(Date.UTC(year, 6, 1));
      const ours = since.map((at, index) => `${isoOf(at)} ${offsetText(offset[index] ?? Number.NaN)}`);
      const theirs = changesByTemporal(zone, start, end);
      return ours.join() === theirs.join() ? [] : [{ zone, year, ours, theirs }];
    }),
  );
  expect(differing).toEqual([]);
});

test.each(ODD_ZONES)('around every change a wall time of %s is what Temporal calls compatible', (zone) => {
  const clock = zoneClock(zone);
  const differing = [2007, 2010, 2011, 2015, 2016, 2018, 2026, 2027].flatMap((year) => {
    const { since } = offsetsByYear(zone)(Date.UTC(year, 6, 1));
    return since.flatMap((change) =>
      Array.from({ length: 120 }, (_, index) => change - 30 * 60 * MINUTE_MS + index * 30 * MINUTE_MS).flatMap((at) => {
        const wall = new Date(at + clock.offsetAt(change - 1));
        const theirs = Temporal.PlainDateTime.from(wall.toISOString().slice(0, -1)).toZonedDateTime(zone, {
          disambiguation: 'compatible',
        }).epochMilliseconds;
        const day = Math.floor(wall.getTime() / DAY_MS);
        const ours = clock.instantOf(day, (wall.getTime() - day * DAY_MS) / MINUTE_MS);
        return ours === theirs ? [] : [{ wall: wall.toISOString(), ours: isoOf(ours), theirs: isoOf(theirs) }];
      }),
    );
  });
  expect(differing).toEqual([]);
});

describe('a wall time in Berlin', () => {
  const onDay = (date: string, minute: number) =>
    isoOf(zoneClock('Europe/Berlin').instantOf(Date.parse(date) / DAY_MS, minute));

  test('that is skipped moves on by the gap', () => {
    expect(onDay('2026-03-29', 150)).toBe('2026-03-29T01:30:00Z');
  });

  test('that is repeated is its first', () => {
    expect(onDay('2026-10-25', 150)).toBe('2026-10-25T00:30:00Z');
  });
});

test('a zone that nobody knows is refused', () => {
  expect(() => zoneClock('Europe/Atlantis')).toThrow(RangeError);
});
