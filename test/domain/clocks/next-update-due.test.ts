import { nextUpdateDue, UPDATE_TARGETS } from '../../../src/domain/clocks/next-update-due';
import { afterWorkingTime } from '../../../src/domain/hours/after-working-time';
import type { Calendar } from '../../../src/domain/hours/calendar';
import { compileCalendar } from '../../../src/domain/hours/compile-calendar';
import { instantOf, isoOf } from '../../../src/domain/instant';

const NINE_TO_FIVE = [{ start: '08:00', end: '17:00' }];
const SAARBRUECKEN: Calendar = {
  zone: 'Europe/Berlin',
  hours: [{ week: { mon: NINE_TO_FIVE, tue: NINE_TO_FIVE, wed: NINE_TO_FIVE, thu: NINE_TO_FIVE, fri: NINE_TO_FIVE } }],
  holidays: [{ date: '2026-04-03', name: 'Karfreitag', scope: 'national', ticked: true }],
};
const calendar = compileCalendar(SAARBRUECKEN);
const due = (facts: { serious: boolean; defect: boolean }, lastUpdate: string) => {
  const at = nextUpdateDue({ ...facts, lastUpdateAt: instantOf(lastUpdate) }, (from, ms) =>
    afterWorkingTime(calendar, from, ms),
  );
  return at === null ? null : isoOf(at);
};

describe('the next update of', () => {
  it('a serious incident is due after 60 minutes, at night and on Sunday too', () => {
    expect(due({ serious: true, defect: true }, '2026-11-29T02:00:00Z')).toBe('2026-11-29T03:00:00Z');
  });

  it('a defect is due after five working days of nine hours', () => {
    expect(due({ serious: false, defect: true }, '2026-11-23T09:00:00Z')).toBe('2026-11-30T09:00:00Z');
  });

  it('any other ticket is due after three working days; weekend and holiday do not count', () => {
    expect(due({ serious: false, defect: false }, '2026-04-01T08:00:00Z')).toBe('2026-04-07T08:00:00Z');
  });

  it('a ticket that came in while the desk is closed counts from its opening', () => {
    expect(due({ serious: false, defect: false }, '2026-11-28T12:00:00Z')).toBe('2026-12-02T16:00:00Z');
  });

  it('a ticket follows the targets of the rules', () => {
    const targets = { ...UPDATE_TARGETS, seriousMinutes: 30, otherWorkingDays: 1 };
    const from = instantOf('2026-11-24T09:00:00Z');
    expect(nextUpdateDue({ serious: true, defect: false, lastUpdateAt: from }, () => null, targets)).toBe(
      from + 30 * 60_000,
    );
    const asked: number[] = [];
    nextUpdateDue(
      { serious: false, defect: false, lastUpdateAt: from },
      (_from, ms) => (asked.push(ms), null),
      targets,
    );
    expect(asked).toEqual([9 * 3_600_000]);
  });

  it('a ticket is not known when the calendar ends before', () => {
    expect(nextUpdateDue({ serious: false, defect: true, lastUpdateAt: 0 }, () => null)).toBeNull();
  });
});
