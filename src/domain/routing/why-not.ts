import { mayBeAssigned } from '../people/may-be-assigned';
import type { Person } from '../people/person';
import type { PassedOver, PersonWanted } from './person-choice';

/**
 * Why a person cannot take the ticket now; `null` = can. `named` people (a lead, a project team) are not asked
 * for the hours of their desk: the ticket is theirs also before their morning. A missing licence is named
 * last, because such a person can still work on a linked task (R6).
 */
export const whyNot = (
  wanted: PersonWanted,
  person: Person,
  how: 'named' | 'from roster',
): PassedOver['because'] | null => {
  const assignable = mayBeAssigned(wanted.rules, person.account, wanted.t);
  const obstacle = assignable.may ? null : assignable.because;
  if (obstacle !== null && obstacle !== 'may not answer customers') return obstacle;
  if (how === 'named') return obstacle;
  if (!wanted.openDeskIds.includes(person.desk)) return 'desk closed';
  const open = wanted.workload?.openTickets?.[person.account] ?? 0;
  return person.capacity !== undefined && open >= person.capacity ? 'at capacity' : obstacle;
};
