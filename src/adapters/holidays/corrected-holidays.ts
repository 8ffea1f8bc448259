import type { Holiday } from '../../domain/hours/calendar';
import type { HolidayCorrection } from './holiday-corrections';

const corrected = (holidays: readonly Holiday[], correction: HolidayCorrection): readonly Holiday[] => {
  switch (correction.kind) {
    case 'add': {
      const { date, name, provisional } = correction;
      if (holidays.some((holiday) => holiday.date === date && holiday.name === name)) return holidays;
      const added = { date, name, localName: name, scope: 'national', ticked: false } as const;
      return [...holidays, provisional ? { ...added, provisional } : added];
    }
    case 'move':
      return holidays.map((holiday) =>
        holiday.date === correction.from && holiday.provisional === true
          ? { ...holiday, date: correction.to }
          : holiday,
      );
    case 'of the state only':
      return holidays.map((holiday) =>
        holiday.name === correction.name ? { ...holiday, scope: 'state' as const } : holiday,
      );
    default:
      return correction satisfies never;
  }
};

/** Applies the corrections of a place to proposed holidays of some years; sorted by date. */
export const correctedHolidays = (
  holidays: readonly Holiday[],
  corrections: readonly HolidayCorrection[],
  years: readonly number[],
): readonly Holiday[] =>
  corrections
    .reduce(corrected, holidays)
    .filter(({ date }) => years.includes(Number(date.slice(0, 4))))
    .toSorted((a, b) => a.date.localeCompare(b.date));
