import type { Instant } from '../instant';
import type { Rules } from '../rules/rules';
import { isAbsent } from './is-absent';
import type { Person } from './person';

export interface Roster {
  /** Active and not absent at the instant, in a fixed order. Whether the desk is open is the caller's fact. */
  readonly there: readonly Person[];
  readonly away: readonly { readonly person: Person; readonly because: 'inactive' | 'absent' }[];
}

/** The members of one team at one desk, at an instant. */
export const rosterOf = (
  rules: Rules,
  { desk, team }: { readonly desk: string; readonly team: Person['team'] },
  t: Instant,
): Roster => {
  const there: Person[] = [];
  const away: Roster['away'][number][] = [];
  for (const person of rules.people) {
    if (person.desk !== desk || person.team !== team) continue;
    if (!person.active) away.push({ person, because: 'inactive' });
    else if (isAbsent(person, t)) away.push({ person, because: 'absent' });
    else there.push(person);
  }
  there.sort((a, b) => (a.account < b.account ? -1 : 1));
  return { there, away };
};
