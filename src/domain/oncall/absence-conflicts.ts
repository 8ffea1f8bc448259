import { joinedSpans } from '../hours/joined-spans';
import type { Person } from '../people/person';
import type { Conflict } from './conflict';
import { overlapsOf } from './overlaps';
import type { Shift } from './shifts-in';

/** Shifts of people who are absent, inactive or not mapped: they cannot be told. */
export const absenceConflicts = (shifts: readonly Shift[], people: readonly Person[]): readonly Conflict[] => {
  const byAccount = new Map(people.map((person) => [person.account, person]));
  return shifts.flatMap(({ person: account, start, end }): readonly Conflict[] => {
    const person = byAccount.get(account);
    if (person === undefined || !person.active) {
      const because = person === undefined ? `${account} is not mapped` : `${person.name} is not active`;
      return [{ start, end, person: account, kind: 'not mapped', because }];
    }
    return overlapsOf([{ start, end }], joinedSpans(person.absences)).map((span) => {
      const absence = person.absences.find((one) => one.start <= span.start && span.start < one.end);
      const because =
        absence?.because === undefined ? `${person.name} is absent` : `${person.name}: ${absence.because}`;
      return { ...span, person: account, kind: 'absent', because };
    });
  });
};
