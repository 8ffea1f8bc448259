import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { importAbsences } from '../../../src/adapters/ical/import-absences';
import { importHolidays } from '../../../src/adapters/ical/import-holidays';
import { InvalidInput } from '../../../src/domain/errors';
import { isoOf } from '../../../src/domain/instant';
import { DEFAULT_HOLIDAYS } from '../../../src/domain/rules/default-holidays';

const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: readonly string[]): string => calendar('BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT');

const YEAR = { start: Date.UTC(2026, 0, 1), end: Date.UTC(2027, 0, 1) };
const absences = (text: string, zone = 'Europe/Berlin'): readonly string[] =>
  importAbsences(text, { zone, window: YEAR }).map(({ start, end }) => `${isoOf(start)} – ${isoOf(end)}`);
const faultOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof InvalidInput) return error.message;
    throw error;
  }
  return 'was read';
};

describe('absences', () => {
  test('a whole day lasts from midnight to midnight where the person lives', () => {
    const text = event('DTSTART;VALUE=DATE:20260714', 'DTEND;VALUE=DATE:20260716');
    expect(absences(text)).toEqual(['2026-07-13T22:00:00Z – 2026-07-15T22:00:00Z']);
    expect(absences(text, 'Australia/Melbourne')).toEqual(['2026-07-13T14:00:00Z – 2026-07-15T14:00:00Z']);
  });

  test('a day without an end is that day', () => {
    expect(absences(event('DTSTART;VALUE=DATE:20261224'))).toEqual(['2026-12-23T23:00:00Z – 2026-12-24T23:00:00Z']);
  });

  test('a repetition keeps its wall time over the clock change', () => {
    const text = event('DTSTART;TZID=Europe/Berlin:20260327T100000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=4');
    expect(absences(text).map((line) => line.slice(0, 20))).toEqual([
      '2026-03-27T09:00:00Z',
      '2026-03-28T09:00:00Z',
      '2026-03-29T08:00:00Z',
      '2026-03-30T08:00:00Z',
    ]);
  });

  test('the last repetition is the one that starts at UNTIL, which is written in UTC', () => {
    const text = event(
      'DTSTART;TZID=Australia/Melbourne:20260601T090000',
      'DTEND;TZID=Australia/Melbourne:20260601T100000',
      'RRULE:FREQ=DAILY;UNTIL=20260602T230000Z',
    );
    expect(absences(text).map((line) => line.slice(0, 20))).toEqual([
      '2026-05-31T23:00:00Z',
      '2026-06-01T23:00:00Z',
      '2026-06-02T23:00:00Z',
    ]);
  });

  test('free time, cancelled events and older versions are no absences', () => {
    const one = (uid: string, ...lines: readonly string[]): readonly string[] => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      'DTSTART:20260601T080000Z',
      'DTEND:20260601T090000Z',
      ...lines,
      'END:VEVENT',
    ];
    expect(absences(calendar(...one('a', 'TRANSP:TRANSPARENT'), ...one('b', 'STATUS:CANCELLED')))).toEqual([]);
    expect(absences(calendar(...one('a', 'SEQUENCE:2', 'STATUS:CANCELLED'), ...one('a', 'SEQUENCE:1')))).toEqual([]);
  });

  test('titles stay in the file', () => {
    const [absence] = importAbsences(event('DTSTART:20260601T080000Z', 'DTEND:20260601T090000Z', 'SUMMARY:Doctor'), {
      zone: 'UTC',
      window: YEAR,
    });
    expect(Object.keys(absence ?? {})).toEqual(['start', 'end']);
  });
});

describe('a broken file names the line and the cure, and gives nothing', () => {
  const line6 = (text: string): string => event('SUMMARY:Leave', 'DTEND:20260701T100000Z', text);
  test.each([
    ['no calendar', 'hello: world', 'line 1: is outside of BEGIN:VCALENDAR; this is not an iCalendar file'],
    ['empty', '', 'line 1: the file is empty; export the calendar again'],
    [
      'cut off',
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101T000000Z\n',
      'line 2: VEVENT is never ended: the file is cut off, export it again',
    ],
    [
      'crossed',
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n',
      'line 3: ends VCALENDAR, but VEVENT of line 2 is open; export the file again',
    ],
    ['no start', event('SUMMARY:Leave'), 'line 3: the event has no DTSTART; add when it starts'],
    [
      '30 February',
      line6('DTSTART;VALUE=DATE:20260230'),
      'line 7: 20260230 is not a date of the calendar; write 20261224',
    ],
    ['ends first', line6('DTSTART:20260801T100000Z'), 'line 7: ends before it starts; correct DTEND'],
    [
      'own words',
      line6('DTSTART;TZID=Winter:20260601T100000'),
      'line 7: time zone Winter is not known, and the file does not describe it; use an IANA name such as Europe/Berlin',
    ],
    [
      'a bad rule',
      event('DTSTART:20260601T080000Z', 'RRULE:RRULE:x;FREQ=DAILY'),
      'line 6: "RRULE:x" is not a part of a repetition such as FREQ=WEEKLY',
    ],
    [
      'without end',
      event('DTSTART:20260101T080000Z', 'DTEND:20260101T080001Z', 'RRULE:FREQ=SECONDLY'),
      'line 5: repeats more than 10000 times; give it an end',
    ],
    [
      'folded',
      'BEGIN:VCALENDAR\nX-LONG:a\n b\n c\nnonsense\nEND:VCALENDAR',
      'line 5: "nonsense" is not NAME:value; the file is damaged, export it again',
    ],
  ])('%s', (_, text, message) => {
    expect(faultOf(() => absences(text))).toBe(message);
  });

  test('one bad event at the end spoils the whole file', () => {
    const text = calendar(
      ...['BEGIN:VEVENT', 'UID:1', 'DTSTART;VALUE=DATE:20260501', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'UID:2', 'DTSTART;VALUE=DATE:20261301', 'END:VEVENT'],
    );
    expect(faultOf(() => absences(text))).toMatch(/^line 9: 20261301/);
  });
});

describe('holidays', () => {
  test('come unticked, one a day, and only of the years asked for', () => {
    const text = event('DTSTART;VALUE=DATE:20251226', 'SUMMARY:Boxing Day', 'RRULE:FREQ=YEARLY');
    expect(importHolidays(text, { years: [2026], scope: 'state', known: [] })).toEqual({
      holidays: [{ date: '2026-12-26', name: 'Boxing Day', scope: 'state', ticked: false }],
      doubts: [],
    });
  });

  test('with a time of day are refused', () => {
    const text = event('DTSTART:20260101T080000Z', 'DTEND:20260101T100000Z', 'SUMMARY:Party');
    const read = (): unknown => importHolidays(text, { years: [2026], scope: 'state', known: [] });
    expect(faultOf(read)).toBe('line 5: "Party" has a time of day; holidays are whole days: VALUE=DATE');
  });

  test('that disagree with what is known are doubted, both ways', () => {
    const text = event('DTSTART;VALUE=DATE:20260320', 'SUMMARY:Hari Raya Puasa');
    const known = [{ date: '2026-03-21', name: 'Hari Raya Puasa' }];
    expect(importHolidays(text, { years: [2026], scope: 'national', known }).doubts).toEqual([
      { date: '2026-03-20', name: 'Hari Raya Puasa', line: 5, because: 'not known as a holiday of this place' },
      { date: '2026-03-21', name: 'Hari Raya Puasa', because: 'missing from the file' },
    ]);
  });
});

const data = path.join(__dirname, '../../../../shared/data/ical');
(existsSync(data) ? describe : describe.skip)('files of other programs (../shared/data/ical)', () => {
  const fileOf = (name: string): string => readFileSync(path.join(data, name), 'utf8');
  const all = existsSync(data)
    ? ['node-ical', 'thunderbird'].flatMap((folder) =>
        readdirSync(path.join(data, folder)).map((name) => `${folder}/${name}`),
      )
    : [];

  test('there are some', () => expect(all.length).toBeGreaterThan(50));

  test.each(all)('%s is read as a whole, or refused with its line', (name) => {
    const window = { start: Date.UTC(2000, 0, 1), end: Date.UTC(2030, 0, 1) };
    try {
      const read = importAbsences(fileOf(name), { zone: 'Europe/Berlin', window });
      read.forEach(({ start, end }) => expect(start).toBeLessThan(end));
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidInput);
      expect(String(error)).toMatch(/InvalidInput: line \d+: .+; .+|InvalidInput: line \d+: .+ such as FREQ=WEEKLY/);
      expect(String(error)).not.toMatch(/undefined|null|\[object/);
    }
  });

  test('the Singapore file of Thunderbird is doubted where it is wrong', () => {
    const known = DEFAULT_HOLIDAYS.singapore.filter(
      ({ date, provisional }) => date.startsWith('2026') && provisional !== true,
    );
    const { doubts } = importHolidays(fileOf('thunderbird/autogen_SingaporeHolidays.ics'), {
      years: [2026],
      scope: 'national',
      known,
    });
    const dates = doubts.map(({ date, because }) => `${date} ${because}`);
    expect(dates).toContain('2026-03-20 not known as a holiday of this place');
    expect(dates).toContain('2026-03-21 missing from the file');
    expect(dates).toContain('2026-06-01 missing from the file');
  });

  test('the Romanian file agrees with what is stored for Sibiu', () => {
    const known = DEFAULT_HOLIDAYS.sibiu.filter(({ date }) => date.startsWith('2026'));
    const read = importHolidays(fileOf('thunderbird/autogen_RomaniaHolidays.ics'), {
      years: [2026],
      scope: 'national',
      known,
    });
    expect(read.doubts).toEqual([]);
    // Whit Monday and Children's Day share the first of June.
    expect(read.holidays.map(({ date }) => date)).toEqual([...new Set(known.map(({ date }) => date))]);
  });

  test('a rule that is none is found at its line', () => {
    expect(faultOf(() => absences(fileOf('node-ical/badRRULE.ics')))).toMatch(/^line 50: /);
  });

  test('a late error in a large file is found at its line', () => {
    expect(faultOf(() => absences(fileOf('node-ical/large-file-with-late-error.ics')))).toMatch(/^line 360: 20240230/);
  });
});
