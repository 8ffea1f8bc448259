import { importAbsences } from '../../../src/adapters/ical/import-absences';
import { isoOf } from '../../../src/domain/instant';

const YEAR = { start: Date.UTC(2026, 0, 1), end: Date.UTC(2027, 0, 1) };
const event = (...lines: readonly string[]): readonly string[] => ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT'];
const read = (...lines: readonly string[]): readonly string[] =>
  importAbsences(['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n'), {
    zone: 'Europe/Berlin',
    window: YEAR,
  }).map(({ start, end }) => `${isoOf(start).slice(0, 16)} ${isoOf(end).slice(0, 16)}`);

const MORNING = ['DTSTART:20260105T090000', 'DTEND:20260105T100000'];

describe('rules as other programs write them', () => {
  test.each([
    [
      'the second Monday of a month',
      ['DTSTART:20260112T090000', 'DTEND:20260112T100000', 'RRULE:FREQ=MONTHLY;BYDAY=2MO;COUNT=2'],
      ['2026-01-12T08:00 2026-01-12T09:00', '2026-02-09T08:00 2026-02-09T09:00'],
    ],
    [
      'the last Friday of a month',
      ['DTSTART;VALUE=DATE:20260130', 'RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=2'],
      ['2026-01-29T23:00 2026-01-30T23:00', '2026-02-26T23:00 2026-02-27T23:00'],
    ],
    [
      'the last working day of a month, over the clock change',
      ['DTSTART;VALUE=DATE:20260227', 'RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2'],
      ['2026-02-26T23:00 2026-02-27T23:00', '2026-03-30T22:00 2026-03-31T22:00'],
    ],
    [
      'Monday and Wednesday of every second week',
      ['DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=3;WKST=SU'],
      ['2026-01-04T23:00 2026-01-05T23:00', '2026-01-06T23:00 2026-01-07T23:00', '2026-01-18T23:00 2026-01-19T23:00'],
    ],
    [
      'whole days until an instant, that day included',
      ['DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=DAILY;UNTIL=20260107T230000Z'],
      ['2026-01-04T23:00 2026-01-07T23:00'],
    ],
    [
      'times of day until a date, that day included',
      [...MORNING, 'RRULE:FREQ=DAILY;UNTIL=20260107'],
      ['2026-01-05T08:00 2026-01-05T09:00', '2026-01-06T08:00 2026-01-06T09:00', '2026-01-07T08:00 2026-01-07T09:00'],
    ],
    [
      'times of day elsewhere until a date, which is one of that place',
      ['DTSTART;TZID=Australia/Melbourne:20260131T070000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;UNTIL=20260131'],
      ['2026-01-30T20:00 2026-01-30T21:00'],
    ],
    [
      'a date taken out of times of day',
      [...MORNING, 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;VALUE=DATE:20260106'],
      ['2026-01-05T08:00 2026-01-05T09:00', '2026-01-07T08:00 2026-01-07T09:00'],
    ],
    [
      'several whole days over the clock change',
      ['DTSTART;VALUE=DATE:20260328', 'DTEND;VALUE=DATE:20260331'],
      ['2026-03-27T23:00 2026-03-30T22:00'],
    ],
    [
      'a line folded in the middle of a word',
      ['DTSTART;VALUE=DA', ' TE:20260105', 'DESCRIPTION:long', ' er'],
      ['2026-01-04T23:00 2026-01-05T23:00'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(read(...event(...lines))).toEqual(expected);
  });

  test('an occurrence and all that follow moved', () => {
    const main = event(...MORNING, 'RRULE:FREQ=DAILY;COUNT=3');
    const moved = event(
      'RECURRENCE-ID;RANGE=THISANDFUTURE:20260106T090000',
      'DTSTART:20260106T110000',
      'DTEND:20260106T120000',
    );
    expect(read(...main, ...moved)).toEqual([
      '2026-01-05T08:00 2026-01-05T09:00',
      '2026-01-06T10:00 2026-01-06T11:00',
      '2026-01-07T10:00 2026-01-07T11:00',
    ]);
  });
});
