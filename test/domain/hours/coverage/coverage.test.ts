import { HOUR_MS, instantOf, isoOf } from '../../../../src/domain/instant';
import { compileCalendar } from '../../../../src/domain/hours/compile-calendar';
import { coverage } from '../../../../src/domain/hours/coverage/coverage';
import type { CoveredDesk } from '../../../../src/domain/hours/coverage/covered-desk';
import { DEFAULT_DESKS } from '../../../../src/domain/rules/default-desks';
import { aDesk } from '../a-desk';

const FIVE: readonly CoveredDesk[] = DEFAULT_DESKS.map(({ id, name, calendar }) => ({
  id,
  name,
  calendar: compileCalendar(calendar),
}));
const year = (number: number) => ({ start: Date.UTC(number, 0, 1), end: Date.UTC(number + 1, 0, 1) });
const window = (start: string, end: string) => ({ start: instantOf(start), end: instantOf(end) });
const shown = ({ start, end }: { start: number; end: number }) => `${isoOf(start)} ${isoOf(end)}`;

describe('the year 2026 of the five desks', () => {
  const covered = coverage(FIVE, year(2026));

  test('has 4603 hours with a desk and 4157 without, 76 of them for holidays', () => {
    expect(covered.staffedMs / HOUR_MS).toBe(4603);
    expect(covered.gapMs / HOUR_MS).toBe(4157);
    expect(covered.msByCause.holiday / HOUR_MS).toBe(76);
  });

  test('its causes add up to the hours without a desk', () => {
    expect(Object.values(covered.msByCause).reduce((sum, ms) => sum + ms, 0)).toBe(covered.gapMs);
  });

  test('has its longest gap of 80 hours at Christmas, ended by Singapore', () => {
    const longest = covered.longestGap;
    expect(longest && shown(longest)).toBe('2026-12-24T16:00:00Z 2026-12-28T00:00:00Z');
    expect(longest?.endedBy).toEqual(['singapore']);
  });

  test('on 1 May the hours after Melbourne closes are lost to four desks, by name', () => {
    const part = covered.lostToHolidays.find(({ start }) => start === instantOf('2026-05-01T07:00:00Z'));
    expect(part?.because).toEqual([
      { desk: 'saarbruecken', name: 'Labour Day' },
      { desk: 'graz', name: 'Labour Day' },
      { desk: 'sibiu', name: 'Labour Day' },
      { desk: 'singapore', name: 'Labour Day' },
    ]);
  });
});

describe('a winter week', () => {
  const covered = coverage(FIVE, window('2026-01-12T00:00:00Z', '2026-01-19T00:00:00Z'));

  test('has an evening gap a day and one weekend', () => {
    expect(covered.gaps.map((gap) => `${shown(gap)} ${gap.parts.map(({ cause }) => cause).join()}`)).toEqual([
      '2026-01-12T16:00:00Z 2026-01-12T21:00:00Z evening',
      '2026-01-13T16:00:00Z 2026-01-13T21:00:00Z evening',
      '2026-01-14T16:00:00Z 2026-01-14T21:00:00Z evening',
      '2026-01-15T16:00:00Z 2026-01-15T21:00:00Z evening',
      '2026-01-16T16:00:00Z 2026-01-18T21:00:00Z weekend',
    ]);
  });

  test('Sibiu opens at the second Melbourne closes, so that they never overlap', () => {
    const both = covered.overlaps.filter(({ desks }) => desks.includes('melbourne') && desks.includes('sibiu'));
    expect(both).toEqual([]);
  });
});

describe('a window that cuts a gap', () => {
  test('names the cause of the whole gap', () => {
    const friday = coverage(FIVE, window('2026-01-16T17:00:00Z', '2026-01-16T20:00:00Z'));
    expect(friday.gaps[0]?.parts[0]?.cause).toBe('weekend');
    const thursday = coverage(FIVE, window('2026-01-15T17:00:00Z', '2026-01-15T20:00:00Z'));
    expect(thursday.gaps[0]?.parts[0]?.cause).toBe('evening');
  });
});

describe('presence and on-call', () => {
  const berlin = { id: 'berlin', name: 'Berlin', calendar: aDesk('Europe/Berlin') };
  const day = window('2026-02-03T00:00:00+01:00', '2026-02-04T00:00:00+01:00');
  const lunch = window('2026-02-03T12:00:00+01:00', '2026-02-03T13:00:00+01:00');

  test('a desk where nobody is present counts as closed, and the gap says so', () => {
    const covered = coverage([{ ...berlin, nobodyPresent: [lunch] }], day);
    expect(covered.staffedMs / HOUR_MS).toBe(8);
    expect(covered.gaps[1]).toMatchObject({
      ...lunch,
      parts: [{ cause: 'nobody present', because: [{ desk: 'berlin', name: 'nobody present' }] }],
      endedBy: ['berlin'],
    });
  });

  test('absences that overlap, in any order, close the desk until the last of them ends', () => {
    const absent = [
      window('2026-02-03T11:00:00+01:00', '2026-02-03T14:00:00+01:00'),
      window('2026-02-03T09:00:00+01:00', '2026-02-03T16:00:00+01:00'),
    ];
    const covered = coverage([{ ...berlin, nobodyPresent: absent }], day);
    expect(covered.staffedMs / HOUR_MS).toBe(2);
    expect(covered.gaps.map(shown)).toContain('2026-02-03T08:00:00Z 2026-02-03T15:00:00Z');
  });

  test('a gap that somebody on call covers is planned, and the rest is not', () => {
    const onCall = [window('2026-02-03T00:00:00+01:00', '2026-02-03T20:00:00+01:00')];
    expect(coverage([berlin], day, onCall).unplanned?.map(shown)).toEqual([
      '2026-02-03T19:00:00Z 2026-02-03T23:00:00Z',
    ]);
    expect(coverage([berlin], day).unplanned).toBeNull();
  });

  test('closures and own hours are causes of their own', () => {
    const calendar = aDesk('Europe/Berlin', {
      closures: [{ date: '2026-02-03', name: 'Move', start: '15:00' }],
      dateHours: [{ date: '2026-02-04', name: 'Short day', hours: [{ start: '08:00', end: '12:00' }] }],
    });
    const covered = coverage(
      [{ ...berlin, calendar }],
      window('2026-02-03T00:00:00+01:00', '2026-02-05T00:00:00+01:00'),
    );
    expect(covered.msByCause.closure / HOUR_MS).toBe(2);
    expect(covered.msByCause['own hours'] / HOUR_MS).toBe(5);
  });
});
