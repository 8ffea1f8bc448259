import type { Person } from '../people/person';
import type { PassedOver, PersonWanted } from './person-choice';
import { spread } from './spread';
import { whyNot } from './why-not';

export interface Found {
  readonly person: Person | undefined;
  /** Somebody who is there and lacks only the licence to answer customers. */
  readonly unlicensed: Person | undefined;
  readonly passedOver: readonly PassedOver[];
}

/**
 * One of these people who is there: of the responsible desk first, then of the other open desks, those who
 * speak the customer's language first; among equals spread evenly.
 */
export const fromRoster = (wanted: PersonWanted, people: readonly Person[]): Found => {
  const judged = people.map((person) => ({ person, because: whyNot(wanted, person, 'from roster') }));
  const nearest = (obstacle: PassedOver['because'] | null): Person | undefined => {
    const there = judged.filter(({ because }) => because === obstacle).map(({ person }) => person);
    const own = there.filter(({ desk }) => desk === wanted.desk);
    const near = own.length > 0 ? own : there;
    const { language } = wanted;
    const speaking = near.filter(({ languages }) => language !== undefined && languages.includes(language));
    return spread(wanted.ticket.id, speaking.length > 0 ? speaking : near);
  };
  return {
    person: nearest(null),
    unlicensed: nearest('may not answer customers'),
    passedOver: judged.flatMap(({ person: { account, name }, because }) =>
      because === null ? [] : [{ account, name, because }],
    ),
  };
};
