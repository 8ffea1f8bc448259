import { instantOf } from '../../../src/domain/instant';
import { holidayTask } from '../../../src/domain/hours/holiday-task';
import { aDesk, holiday } from './a-desk';

const stored = [holiday('2026-01-01', 'New Year'), holiday('2027-01-01', 'New Year')];
const at = (iso: string) => instantOf(`${iso}+01:00`);

describe("confirming next year's holidays", () => {
  test('is due from 60 days before the year ends when none are stored', () => {
    const desk = aDesk('Europe/Berlin', { holidays: [holiday('2026-01-01', 'New Year')], confirmedYears: [2026] });
    expect(holidayTask(desk, at('2026-11-01T23:59:59'))).toBeNull();
    expect(holidayTask(desk, at('2026-11-02T00:00:00'))).toEqual({
      year: 2027,
      since: '2026-11-02',
      before: '2027-01-01',
      confirmed: false,
      missing: true,
      provisional: [],
    });
  });

  test('is due while a stored date may still move, and names it', () => {
    const moving = { ...holiday('2027-03-10', 'Hari Raya Puasa'), provisional: true };
    const desk = aDesk('Asia/Singapore', {
      holidays: [...stored, moving],
      confirmedYears: [2026, 2027],
    });
    expect(holidayTask(desk, at('2026-12-01T12:00:00'))).toMatchObject({
      year: 2027,
      confirmed: true,
      missing: false,
      provisional: [{ date: '2027-03-10', name: 'Hari Raya Puasa' }],
    });
  });

  test('is not due once the year is confirmed and no date may move', () => {
    const desk = aDesk('Europe/Berlin', { holidays: stored, confirmedYears: [2026, 2027] });
    expect(holidayTask(desk, at('2026-12-01T12:00:00'))).toBeNull();
  });

  test('is due for stored dates that nobody has confirmed', () => {
    const desk = aDesk('Europe/Berlin', { holidays: stored, confirmedYears: [2026] });
    expect(holidayTask(desk, at('2026-11-01T23:59:59'))).toBeNull();
    expect(holidayTask(desk, at('2026-11-02T00:00:00'))).toMatchObject({
      year: 2027,
      missing: false,
      confirmed: false,
    });
  });

  test('stays due in the year itself until it is confirmed', () => {
    const desk = aDesk('Europe/Berlin', { holidays: stored, confirmedYears: [2026, 2027] });
    expect(holidayTask(desk, at('2028-02-01T12:00:00'))).toMatchObject({ year: 2028, missing: true });
  });
});
