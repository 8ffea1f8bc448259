import { type Instant, isoOf } from '../instant';
import type { Person } from '../people/person';
import type { AccountId } from '../ticket';

/** Why a person cannot be told at `t`, or undefined when present: mapped (R1), active, and not absent. */
export const presenceOf = (people: readonly Person[], t: Instant): ((account: AccountId) => string | undefined) => {
  const byAccount = new Map(people.map((person) => [person.account, person]));
  return (account) => {
    const person = byAccount.get(account);
    if (person === undefined) return 'not mapped';
    if (!person.active) return 'inactive';
    const absence = person.absences.find(({ start, end }) => start <= t && t < end);
    return absence === undefined ? undefined : `absent until ${isoOf(absence.end)}`;
  };
};
