import type { Instant } from '../instant';
import type { Rules } from '../rules/rules';
import type { AccountId } from '../ticket';
import { isAbsent } from './is-absent';
import type { TeamId } from './person';

/**
 * Who is told that nobody of a team could take a ticket: its coordinator; while that person is away, another one of
 * the team with the role. Undefined when there is none. Somebody named whom nobody mapped is told all the same.
 */
export const coordinatorOf = (rules: Rules, team: TeamId, t: Instant): AccountId | undefined => {
  const named = rules.teams.find(({ id }) => id === team)?.coordinator;
  const person = rules.people.find(({ account }) => account === named);
  const away = person !== undefined && (!person.active || isAbsent(person, t));
  if (named !== undefined && !away) return named;
  const other = rules.people.find(
    (one) => one.team === team && one.roles.includes('coordinator') && one.active && !isAbsent(one, t),
  );
  return other?.account;
};
