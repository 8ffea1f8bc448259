import { TEAM_IDS } from '../document/team-schema';
import type { Fault } from '../invalid-rules';
import type { Rules } from '../rules';
import { twins } from './twins';

/** People are mapped once; the three teams are there, and who coordinates one is mapped and active (R1). */
export const checkPeople = ({ people, teams, parties }: Rules): readonly Fault[] => [
  ...twins(
    'people',
    'account',
    people.map(({ account }) => account),
  ),
  ...twins(
    'teams',
    'id',
    teams.map(({ id }) => id),
  ),
  ...twins(
    'parties',
    'id',
    parties.map(({ id }) => id),
  ),
  ...TEAM_IDS.filter((id) => !teams.some((team) => team.id === id)).map((id) => ({
    field: 'teams',
    reason: `the team ${id} is missing: add it, tickets are forwarded to it`,
  })),
  ...teams.flatMap(({ coordinator }, index) => {
    if (coordinator === undefined) return [];
    const field = `teams[${index}].coordinator`;
    const person = people.find(({ account }) => account === coordinator);
    if (person === undefined)
      return [{ field, reason: `${coordinator} is not among the people: map the person first` }];
    return person.active ? [] : [{ field, reason: `${person.name} is not active: name somebody who is` }];
  }),
];
