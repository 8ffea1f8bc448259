import type { Person } from '../people/person';
import { fromTeam } from './from-team';
import type { ChoiceReason, PassedOver, PersonChoice, PersonWanted } from './person-choice';

/** Somebody without agent licence gets a linked task, and Support stays the owner (R6). */
export const linkedTask = (
  wanted: PersonWanted,
  person: Person,
  { because, passedOver }: { readonly because: ChoiceReason; readonly passedOver: readonly PassedOver[] },
): PersonChoice => {
  const owner = fromTeam(wanted, 'support', { passedOver });
  return { ...owner, because, instead: { team: 'support' }, linkedTask: person };
};
