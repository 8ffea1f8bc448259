import type { Person } from '../people/person';
import type { AccountId } from '../ticket';
import { leastToDo } from './least-to-do';
import type { ChoiceReason, PassedOver, PersonWanted } from './person-choice';
import { whyNot } from './why-not';

export interface Found {
  readonly person: Person | undefined;
  /** What spoke for this one of several; absent = the even spread. */
  readonly because?: Extract<ChoiceReason, 'least open tickets' | 'last person of the customer'>;
  /** Somebody who is there and lacks only the licence to answer customers. */
  readonly unlicensed: Person | undefined;
  /** Everybody who could have been chosen. */
  readonly among: readonly AccountId[];
  readonly passedOver: readonly PassedOver[];
}

/**
 * One of these people who is there: of the responsible desk first, then of the other open desks, those who
 * speak the customer's language first; among equals as the rules say, by default spread evenly.
 */
export const fromRoster = (wanted: PersonWanted, people: readonly Person[]): Found => {
  const judged = people.map((person) => ({ person, because: whyNot(wanted, person, 'from roster') }));
  const held = (obstacle: PassedOver['because'] | null): readonly Person[] =>
    judged.filter(({ because }) => because === obstacle).map(({ person }) => person);
  const nearest = (there: readonly Person[]): readonly Person[] => {
    const own = there.filter(({ desk }) => desk === wanted.desk);
    return own.length > 0 ? own : there;
  };
  const there = held(null);
  const { person, because } = leastToDo(wanted, nearest(there));
  return {
    person,
    ...(because === undefined ? {} : { because }),
    unlicensed: leastToDo(wanted, nearest(held('may not answer customers'))).person,
    among: there.map(({ account }) => account),
    passedOver: judged.flatMap(({ person: { account, name }, because: obstacle }) =>
      obstacle === null ? [] : [{ account, name, because: obstacle }],
    ),
  };
};
