import type { TeamId } from '../people/person';
import { fromRoster } from './from-roster';
import type { ChoiceReason, PassedOver, PersonChoice, PersonWanted } from './person-choice';

/**
 * Somebody of one of the three teams. Support is the responsible desk's own (F6); the second level and Learning
 * Consulting work for all desks, the responsible one first. Nobody there = team only, the coordinator is told.
 */
export const fromTeam = (
  wanted: PersonWanted,
  team: TeamId,
  {
    because = 'present in the team',
    passedOver = [],
  }: { readonly because?: ChoiceReason; readonly passedOver?: readonly PassedOver[] } = {},
): PersonChoice => {
  const members = wanted.rules.people.filter(
    (person) => person.team === team && (team !== 'support' || person.desk === wanted.desk),
  );
  const found = fromRoster(wanted, members);
  const all = [...passedOver, ...found.passedOver];
  if (found.person !== undefined) return { person: found.person, because, passedOver: all };
  const coordinator = wanted.rules.teams.find(({ id }) => id === team)?.coordinator;
  return {
    because: members.length === 0 ? 'nobody mapped' : 'nobody present',
    ...(coordinator === undefined ? {} : { tell: coordinator }),
    passedOver: all,
  };
};
