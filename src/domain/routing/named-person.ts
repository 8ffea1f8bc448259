import type { Person } from '../people/person';
import type { AccountId } from '../ticket';
import { linkedTask } from './linked-task';
import type { ChoiceReason, PassedOver, PersonChoice, PersonWanted } from './person-choice';
import { whyNot } from './why-not';

export interface Named {
  readonly account: AccountId;
  readonly because: ChoiceReason;
}

/**
 * The first of the named people who can take the ticket, or works on a linked task. `null` = none of them;
 * who was passed over is added to the list given.
 */
export const namedPerson = (
  wanted: PersonWanted,
  named: readonly Named[],
  passedOver: PassedOver[],
): PersonChoice | null => {
  for (const { account, because } of named) {
    const person: Person | undefined = wanted.rules.people.find((one) => one.account === account);
    const obstacle = person === undefined ? 'not mapped' : whyNot(wanted, person, 'named');
    if (person !== undefined && obstacle === null) return { person, because, passedOver: [...passedOver] };
    if (person !== undefined && obstacle === 'may not answer customers') {
      return linkedTask(wanted, person, { because, passedOver });
    }
    passedOver.push({ account, name: person?.name ?? account, because: obstacle ?? 'not mapped' });
  }
  return null;
};
