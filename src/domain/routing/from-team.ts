import { coordinatorOf } from '../people/coordinator-of';
import type { TeamId } from '../people/person';
import { fromRoster } from './from-roster';
import type { ChoiceReason, PassedOver, PersonChoice, PersonWanted } from './person-choice';

/**
 * Somebody of one of the three teams. Support is the responsible desk's own (F6); the second level and Learning
 * Consulting work for all desks, the responsible one first. Nobody left = team only, the coordinator is told.
 */
export const fromTeam = (
  wanted: PersonWanted,
  team: TeamId,
  { because, passedOver = [] }: { readonly because?: ChoiceReason; readonly passedOver?: readonly PassedOver[] } = {},
): PersonChoice => {
  const members = wanted.rules.people.filter(
    (person) => person.team === team && (team !== 'support' || person.desk === wanted.desk),
  );
  const found = fromRoster(wanted, members);
  const all = [...passedOver, ...found.passedOver];
  if (found.person !== undefined) {
    const why = because ?? found.because ?? 'present in the team';
    return { person: found.person, because: why, among: found.among, passedOver: all };
  }
  const coordinator = coordinatorOf(wanted.rules, team, wanted.t);
  return {
    because: whyNobody(members.length, found.passedOver),
    ...(coordinator === undefined ? {} : { tell: coordinator }),
    passedOver: all,
  };
};

const whyNobody = (members: number, passedOver: readonly PassedOver[]): ChoiceReason => {
  if (members === 0) return 'nobody mapped';
  return passedOver.some(({ because }) => because === 'at capacity') ? 'everybody at capacity' : 'nobody present';
};
