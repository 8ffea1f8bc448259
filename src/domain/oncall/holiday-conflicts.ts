import { DAY_MS } from '../instant';
import type { Conflict } from './conflict';
import type { ConflictQuestion } from './conflicts-in';
import type { Shift } from './shifts-in';
import { localDayOf } from '../hours/local-day';
import { dayOf, firstInstantOf, wallAt } from './wall-clock';

/** Shifts on a holiday of the person's own place. */
export const holidayConflicts = (
  shifts: readonly Shift[],
  { people, places }: Pick<ConflictQuestion, 'people' | 'places'>,
): readonly Conflict[] => {
  const placeOf = new Map(places.map((place) => [place.desk, place]));
  const deskOf = new Map(people.map((person) => [person.account, person.desk]));
  return shifts.flatMap((shift) => {
    const place = placeOf.get(deskOf.get(shift.person) ?? '');
    if (place === undefined) return [];
    const last = dayOf(wallAt(shift.end - 1, place.zone));
    const first = dayOf(wallAt(shift.start, place.zone));
    const days = place.holidays.map(localDayOf).filter((day) => first <= day && day <= last);
    return days.map((day): Conflict => {
      const start = Math.max(shift.start, firstInstantOf(day * DAY_MS, place.zone));
      const end = Math.min(shift.end, firstInstantOf((day + 1) * DAY_MS, place.zone));
      return { start, end, person: shift.person, kind: 'holiday', because: `holiday in ${place.desk}` };
    });
  });
};
