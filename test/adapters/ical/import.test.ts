import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { calendarFileOf } from '../../../src/adapters/ical/calendar-events';
import { importAbsences } from '../../../src/adapters/ical/import-absences';
import { importHolidays } from '../../../src/adapters/ical/import-holidays';
import { occurrencesIn } from '../../../src/adapters/ical/occurrences';
import { InvalidInput } from '../../../src/domain/errors';
import { isoOf } from '../../../src/domain/instant';
import { DEFAULT_HOLIDAYS } from '../../../src/domain/rules/default-holidays';
import { FILES_OF_OTHER_PROGRAMS } from './files-of-other-programs';

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

  const starts = (...lines: readonly string[]): readonly string[] =>
    absences(event(...lines)).map((line) => line.slice(0, 16));

  test('further dates come beside the first, with and without a rule', () => {
    const first = ['DTSTART;TZID=Europe/Berlin:20260105T100000', 'DURATION:PT1H'];
    const further = 'RDATE;TZID=Australia/Melbourne:20260203T090000';
    expect(starts(...first, further)).toEqual(['2026-01-05T09:00', '2026-02-02T22:00']);
    expect(starts(...first, 'RRULE:FREQ=DAILY;COUNT=2', further)).toEqual([
      '2026-01-05T09:00',
      '2026-01-06T09:00',
      '2026-02-02T22:00',
    ]);
  });

  test('a further period lasts as long as it says, by an end or by a duration, in its own zone', () => {
    const first = ['DTSTART;TZID=Europe/Berlin:20260105T100000', 'DURATION:PT1H'];
    const periods = (...texts: readonly string[]) => absences(event(...first, ...texts)).slice(1);
    expect(
      periods('RDATE;VALUE=PERIOD;TZID=Europe/Berlin:20260203T090000/20260203T120000,20260204T090000/PT30M'),
    ).toEqual(['2026-02-03T08:00:00Z – 2026-02-03T11:00:00Z', '2026-02-04T08:00:00Z – 2026-02-04T08:30:00Z']);
    expect(periods('RRULE:FREQ=DAILY;COUNT=2', 'RDATE;VALUE=PERIOD:20260203T220000Z/P1DT2H')).toEqual([
      '2026-01-06T09:00:00Z – 2026-01-06T10:00:00Z',
      '2026-02-03T22:00:00Z – 2026-02-05T00:00:00Z',
    ]);
  });

  test('a further period is taken out, changed and cancelled as any other', () => {
    const lines = ['UID:1', 'DTSTART:20260601T080000Z', 'DURATION:PT1H', 'RDATE;VALUE=PERIOD:20260603T080000Z/PT5H'];
    const changed = ['UID:1', 'RECURRENCE-ID:20260603T080000Z', 'DTSTART:20260604T080000Z', 'DURATION:PT2H'];
    const main = ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
    const first = '2026-06-01T08:00:00Z – 2026-06-01T09:00:00Z';
    expect(absences(event(...lines.slice(1), 'EXDATE:20260603T080000Z'))).toEqual([first]);
    expect(absences(calendar(...main, 'BEGIN:VEVENT', ...changed, 'END:VEVENT'))).toEqual([
      first,
      '2026-06-04T08:00:00Z – 2026-06-04T10:00:00Z',
    ]);
    expect(absences(calendar(...main, 'BEGIN:VEVENT', ...changed, 'STATUS:CANCELLED', 'END:VEVENT'))).toEqual([first]);
  });

  test('hours of a duration are real hours over a clock change, its days are days of the calendar', () => {
    const night = ['DTSTART;TZID=Europe/Berlin:20260328T220000'];
    expect(absences(event(...night, 'DURATION:PT8H'))).toEqual(['2026-03-28T21:00:00Z – 2026-03-29T05:00:00Z']);
    expect(absences(event(...night, 'DURATION:P1D'))).toEqual(['2026-03-28T21:00:00Z – 2026-03-29T20:00:00Z']);
    expect(absences(event(...night, 'DURATION:PT8H', 'RRULE:FREQ=DAILY;COUNT=2'))).toEqual([
      '2026-03-28T21:00:00Z – 2026-03-29T05:00:00Z',
      '2026-03-29T20:00:00Z – 2026-03-30T04:00:00Z',
    ]);
    const autumn = 'DTSTART;TZID=America/New_York:20261031T220000';
    expect(absences(event(autumn, 'DURATION:P1DT3H'))).toEqual(['2026-11-01T02:00:00Z – 2026-11-02T06:00:00Z']);
  });

  test('a date is taken out in whatever zone the exception is written', () => {
    const daily = ['DTSTART;TZID=Europe/Berlin:20260601T100000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=3'];
    for (const exception of [
      'EXDATE:20260602T080000Z',
      'EXDATE;TZID=Europe/Berlin:20260602T100000',
      'EXDATE;TZID=Australia/Melbourne:20260602T180000',
      'EXDATE;VALUE=DATE:20260602',
    ])
      expect(starts(...daily, exception)).toEqual(['2026-06-01T08:00', '2026-06-03T08:00']);
    expect(starts(...daily, 'EXDATE:20260602T090000Z')).toHaveLength(3);
  });

  test('a changed occurrence replaces its own, also when it is named in UTC or comes from behind the window', () => {
    const changed = (recurrence: string, start: string): readonly string[] =>
      absences(
        calendar(
          ...['BEGIN:VEVENT', 'UID:1', 'DTSTART;TZID=Europe/Berlin:20261230T100000', 'DURATION:PT1H'],
          ...['RRULE:FREQ=DAILY;COUNT=4', 'END:VEVENT'],
          ...[
            'BEGIN:VEVENT',
            'UID:1',
            `RECURRENCE-ID:${recurrence}`,
            `DTSTART:${start}`,
            'DURATION:PT1H',
            'END:VEVENT',
          ],
        ),
      ).map((line) => line.slice(0, 16));
    expect(changed('20261231T090000Z', '20261231T130000Z')).toEqual(['2026-12-30T09:00', '2026-12-31T13:00']);
    expect(changed('20270101T090000Z', '20261229T130000Z')).toEqual([
      '2026-12-29T13:00',
      '2026-12-30T09:00',
      '2026-12-31T09:00',
    ]);
  });

  test('a day that a month does not have is none, and does not count', () => {
    const never = ['DTSTART;VALUE=DATE:20250101', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'];
    expect(starts(...never)).toEqual([]);
    const last = ['DTSTART;VALUE=DATE:20260131', 'RRULE:FREQ=MONTHLY;COUNT=3'];
    expect(starts(...last, 'X-NOTE:0')).toEqual(['2026-01-30T23:00', '2026-03-30T22:00', '2026-05-30T22:00']);
    expect(starts('DTSTART;VALUE=DATE:20240229', 'RRULE:FREQ=YEARLY')).toEqual([]);
    const leap = event('DTSTART;VALUE=DATE:20240229', 'RRULE:FREQ=YEARLY;COUNT=2', 'SUMMARY:Leap day');
    const { holidays } = importHolidays(leap, { years: [2024, 2026, 2028, 2032], scope: 'state', known: [] });
    expect(holidays.map(({ date }) => date)).toEqual(['2024-02-29', '2028-02-29']);
    expect(starts('DTSTART;VALUE=DATE:20260131', 'RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2')).toEqual([
      '2026-01-30T23:00',
      '2026-02-27T23:00',
    ]);
  });

  test('a daily rule since 1990 is read where the window is', () => {
    const daily = event('DTSTART:19900101T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY');
    expect(absences(daily)).toHaveLength(365);
    expect(absences(daily).at(0)).toBe('2026-01-01T08:00:00Z – 2026-01-01T09:00:00Z');
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
  test.each<readonly [string, string, string]>([
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
    ...[
      ['UNTIL=soon', 'UNTIL=20261224T170000Z'],
      ['UNTIL=20260230', 'UNTIL=20261224T170000Z'],
      ['COUNT=-1', 'COUNT=2'],
      ['COUNT=0', 'COUNT=2'],
      ['INTERVAL=0', 'INTERVAL=2'],
      ['BYMONTH=13', 'BYMONTH=12'],
      ['BYMONTHDAY=0', 'BYMONTHDAY=31'],
      ['BYDAY=XX', 'BYDAY=MO'],
    ].map(([part = '', cure = '']): readonly [string, string, string] => [
      part,
      event('DTSTART:20260601T080000Z', 'DTEND:20260601T090000Z', `RRULE:FREQ=DAILY;${part}`),
      `line 7: "${part}" cannot be read; write a value such as ${cure}`,
    ]),
    [
      'no frequency',
      event('DTSTART:20260601T080000Z', 'RRULE:FREQ=OFTEN'),
      'line 6: "FREQ=OFTEN" cannot be read; write a value such as FREQ=WEEKLY',
    ],
    [
      'second 69',
      event('DTSTART:20260601T080069Z'),
      'line 5: 20260601T080069Z is not a date with time of the calendar; write 20261224T170000, or VALUE=DATE with 20261224 for a whole day',
    ],
    ...[
      ['20260602T080000Z', 'is not a period; write 20261224T080000Z/PT9H or 20261224T080000Z/20261224T170000Z'],
      ['20260602T080000Z/', 'is not a period; write 20261224T080000Z/PT9H or 20261224T080000Z/20261224T170000Z'],
      ['20260602/P1D', 'is not a period; write 20261224T080000Z/PT9H or 20261224T080000Z/20261224T170000Z'],
      ['20260230T080000Z/PT1H', 'is not a period; write 20261224T080000Z/PT9H or 20261224T080000Z/20261224T170000Z'],
      ['20260602T080000Z/-PT1H', 'is not a period; write 20261224T080000Z/PT9H or 20261224T080000Z/20261224T170000Z'],
      ['20260602T080000Z/20260602T070000Z', 'ends before it starts; correct RDATE'],
    ].map(([period = '', fault = '']): readonly [string, string, string] => [
      `the period ${period}`,
      event('DTSTART:20260601T080000Z', `RDATE;VALUE=PERIOD:20260603T080000Z/PT1H,${period}`),
      `line 6: ${period} ${fault}`,
    ]),
    [
      'a period that is no further date',
      event('DTSTART;VALUE=PERIOD:20260601T080000Z/PT1H'),
      'line 5: gives a period; only RDATE may',
    ],
    [
      'no duration',
      event('DTSTART:20260601T080000Z', 'DURATION:an hour'),
      'line 6: an hour is not a duration; write PT1H30M for an hour and a half, or P2D',
    ],
    [
      'a negative duration',
      event('DTSTART:20260601T080000Z', 'DURATION:-PT1H'),
      'line 6: -PT1H ends before it starts; correct DURATION',
    ],
    ...['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=DAILY;INTERVAL=7;BYDAY=MO'].map(
      (rule): readonly [string, string, string] => [
        `a rule that no day fits, ${rule}`,
        event('DTSTART:20260131T080000Z', 'DURATION:PT1H', `RRULE:${rule}`),
        'line 5: finds too little in 100000 steps; correct the parts of its rule',
      ],
    ),
    [
      'by the minute since 1990',
      event('DTSTART:19900101T080000Z', 'DURATION:PT1S', 'RRULE:FREQ=MINUTELY'),
      'line 5: repeats more than 100000 times; let it start later or end',
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

  test('that share a date are one day with both names', () => {
    const one = (uid: string, name: string): readonly string[] => [
      ...['BEGIN:VEVENT', `UID:${uid}`, 'DTSTART;VALUE=DATE:20260601', `SUMMARY:${name}`, 'END:VEVENT'],
    ];
    const text = calendar(...one('a', 'Whit Monday'), ...one('b', "Children's Day"), ...one('c', 'Whit Monday'));
    const { holidays } = importHolidays(text, { years: [2026], scope: 'national', known: [] });
    expect(holidays.map(({ date, name }) => `${date} ${name}`)).toEqual(["2026-06-01 Whit Monday, Children's Day"]);
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
  const outcomeOf = (name: string): string => {
    const question = { zone: 'Europe/Berlin', window: { start: Date.UTC(2000, 0, 1), end: Date.UTC(2030, 0, 1) } };
    const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
    try {
      const file = calendarFileOf(fileOf(name));
      return [
        counted(file.events.length, 'event'),
        counted(occurrencesIn(file, question).length, 'occurrence'),
        counted(importAbsences(fileOf(name), question).length, 'absence'),
      ].join(', ');
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      expect(error.reason).toMatch(/.+; .+| such as FREQ=WEEKLY$/);
      expect(error.reason).not.toMatch(/undefined|null|\[object/);
      return `refused at ${error.field}`;
    }
  };

  test('each of them is pinned', () => {
    const all = ['node-ical', 'thunderbird'].flatMap((folder) =>
      readdirSync(path.join(data, folder)).map((name) => `${folder}/${name}`),
    );
    expect(FILES_OF_OTHER_PROGRAMS.map(([file]) => file)).toEqual(all.sort());
  });

  test.each(FILES_OF_OTHER_PROGRAMS)('%s: %s', (file, outcome) => {
    expect(outcomeOf(file)).toBe(outcome);
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
