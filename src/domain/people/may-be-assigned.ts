import type { Instant } from '../instant';
import type { AccountId } from '../ticket';
import type { Rules } from '../rules/rules';
import { isAbsent } from './is-absent';
import type { Person } from './person';

/** Why somebody cannot get the ticket. */
export type NotAssignable = 'not mapped' | 'inactive' | 'absent' | 'may not answer customers';

export type MayBeAssigned =
  { readonly may: true; readonly person: Person } | { readonly may: false; readonly because: NotAssignable };

/**
 * Whether a named person may get a ticket at all: mapped by an admin (R1), active, not absent, and allowed to
 * answer customers. Hours of the person's desk are not asked: who is named owns the ticket also overnight.
 */
export const mayBeAssigned = (rules: Rules, account: AccountId, t: Instant): MayBeAssigned => {
  const person = rules.people.find((one) => one.account === account);
  if (person === undefined) return { may: false, because: 'not mapped' };
  if (!person.active) return { may: false, because: 'inactive' };
  if (isAbsent(person, t)) return { may: false, because: 'absent' };
  if (!person.mayAnswerCustomers) return { may: false, because: 'may not answer customers' };
  return { may: true, person };
};
