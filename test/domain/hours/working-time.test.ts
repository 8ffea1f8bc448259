import { HOUR_MS, instantOf, isoOf } from '../../../src/domain/instant';
import { afterWorkingDays } from '../../../src/domain/hours/after-working-days';
import { afterWorkingTime } from '../../../src/domain/hours/after-working-time';
import { workingTime } from '../../../src/domain/hours/working-time';
import { ROUND_THE_CLOCK, aDesk, holiday } from './a-desk';

const desk = aDesk('Europe/Berlin', {
  holidays: [holiday('2026-04-03', 'Good Friday'), holiday('2026-04-06', 'Easter')],
});
const always = aDesk('Europe/Berlin', { hours: [{ week: ROUND_THE_CLOCK }] });
const span = (start: string, end: string) => ({ start: instantOf(start), end: instantOf(end) });
const hoursBetween = (from: string, to: string, pauses: ReturnType<typeof span>[] = []) =>
  workingTime(desk, instantOf(from), instantOf(to), pauses) / HOUR_MS;
const shown = (at: number | null) => (at === null ? null : isoOf(at));

describe('working time', () => {
  test('counts open hours only', () => {
    expect(hoursBetween('2026-04-02T13:00:00Z', '2026-04-07T08:00:00Z')).toBe(4);
  });

  test('is zero when the end is before the start', () => {
    expect(hoursBetween('2026-04-07T08:00:00Z', '2026-04-02T13:00:00Z')).toBe(0);
  });

  test('leaves pauses out, and those that overlap only once', () => {
    const pauses = [
      span('2026-04-07T06:00:00Z', '2026-04-07T08:00:00Z'),
      span('2026-04-07T07:00:00Z', '2026-04-07T09:00:00Z'),
    ];
    expect(hoursBetween('2026-04-07T00:00:00Z', '2026-04-08T00:00:00Z', pauses)).toBe(6);
  });

  test('counts real hours on clock-change days', () => {
    const day = (from: string, to: string) => workingTime(always, instantOf(from), instantOf(to)) / HOUR_MS;
    expect(day('2026-03-29T00:00:00+01:00', '2026-03-30T00:00:00+02:00')).toBe(23);
    expect(day('2026-10-25T00:00:00+02:00', '2026-10-26T00:00:00+01:00')).toBe(25);
  });
});

describe('the instant after some working time', () => {
  const after = (from: string, hours: number, pauses: ReturnType<typeof span>[] = []) =>
    shown(afterWorkingTime(desk, instantOf(from), hours * HOUR_MS, pauses));

  test('a target used up exactly at 17:00 ends at 17:00', () => {
    expect(after('2026-04-02T13:00:00Z', 2)).toBe('2026-04-02T15:00:00Z');
  });

  test('a target that goes on starts again at the next opening', () => {
    expect(after('2026-04-02T13:00:00Z', 4)).toBe('2026-04-07T08:00:00Z');
  });

  test('no working time ends where it starts, also while closed', () => {
    expect(after('2026-04-04T13:00:00Z', 0)).toBe('2026-04-04T13:00:00Z');
  });

  test('goes backwards, and an opening instant stays on it', () => {
    expect(after('2026-04-07T08:00:00Z', -4)).toBe('2026-04-02T13:00:00Z');
    expect(after('2026-04-07T08:00:00Z', -2)).toBe('2026-04-07T06:00:00Z');
  });

  test('pauses push it out, in both directions', () => {
    const pause = span('2026-04-07T07:00:00Z', '2026-04-07T09:00:00Z');
    expect(after('2026-04-02T13:00:00Z', 4, [pause])).toBe('2026-04-07T10:00:00Z');
    expect(after('2026-04-07T10:00:00Z', -4, [pause])).toBe('2026-04-02T13:00:00Z');
  });

  test('is unknown while a pause has no end', () => {
    const pause = { start: instantOf('2026-04-02T14:00:00Z'), end: Infinity };
    expect(after('2026-04-02T13:00:00Z', 1, [pause])).toBe('2026-04-02T14:00:00Z');
    expect(after('2026-04-02T13:00:00Z', 2, [pause])).toBeNull();
  });

  test('is unknown while a pause never began', () => {
    const pause = { start: -Infinity, end: instantOf('2026-04-02T14:00:00Z') };
    expect(after('2026-04-02T13:00:00Z', 1, [pause])).toBe('2026-04-02T15:00:00Z');
    expect(after('2026-04-02T15:00:00Z', -1, [pause])).toBe('2026-04-02T14:00:00Z');
    expect(after('2026-04-02T15:00:00Z', -2, [pause])).toBeNull();
    expect(hoursBetween('2026-04-02T13:00:00Z', '2026-04-02T15:00:00Z', [pause])).toBe(1);
  });

  test('is unknown where no calendar reaches, in both directions', () => {
    for (const ms of [1e15, 8e12, -1e15, -3e12]) {
      expect(afterWorkingTime(aDesk('Europe/Berlin'), instantOf('2026-04-02T13:00:00Z'), ms)).toBeNull();
    }
    const far = { start: instantOf('2026-04-02T14:00:00Z'), end: 1e16 };
    expect(after('2026-04-02T13:00:00Z', 2, [far])).toBeNull();
  });

  test('a hundred years of work are found', () => {
    // 8 hours a day from Monday to Friday, 40 a week: 5,200 weeks.
    const plain = aDesk('UTC', {
      hours: [
        {
          week: Object.fromEntries(
            ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [{ start: '09:00', end: '17:00' }]]),
          ),
        },
      ],
    });
    const start = instantOf('2026-01-05T09:00:00Z');
    expect(afterWorkingTime(plain, start, 5_200 * 40 * HOUR_MS)).toBe(start + 5_200 * 7 * 24 * HOUR_MS - 64 * HOUR_MS);
  });

  test('is unknown at a desk that stays closed', () => {
    const closing = aDesk('Europe/Berlin', {
      hours: [{ week: { mon: [{ start: '08:00', end: '09:00' }] } }, { validFrom: '2026-02-01', week: {} }],
    });
    expect(shown(afterWorkingTime(closing, instantOf('2026-01-19T00:00:00Z'), 2 * HOUR_MS))).toBe(
      '2026-01-26T08:00:00Z',
    );
    expect(afterWorkingTime(closing, instantOf('2026-01-19T00:00:00Z'), 3 * HOUR_MS)).toBeNull();
  });

  test('a desk open one hour a week reaches far ahead', () => {
    const rare = aDesk('Europe/Berlin', { hours: [{ week: { mon: [{ start: '08:00', end: '09:00' }] } }] });
    expect(shown(afterWorkingTime(rare, instantOf('2026-01-01T00:00:00Z'), 1000 * HOUR_MS))).toBe(
      '2045-02-27T08:00:00Z',
    );
  });
});

describe('working days on', () => {
  const after = (from: string, days: number) => shown(afterWorkingDays(desk, instantOf(from), days));

  test('keep the wall time and pass over Easter', () => {
    expect(after('2026-04-01T10:00:00Z', 2)).toBe('2026-04-07T10:00:00Z');
    expect(after('2026-04-07T10:00:00Z', -2)).toBe('2026-04-01T10:00:00Z');
  });

  test('move on to the opening when the desk is closed at that time', () => {
    expect(after('2026-04-01T18:00:00Z', 1)).toBe('2026-04-07T06:00:00Z');
  });
});
