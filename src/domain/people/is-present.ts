import type { Instant } from '../instant';
import { isAbsent } from './is-absent';
import type { Person } from './person';

/** There to take work now: active, not absent, and the person's own desk is open. */
export const isPresent = (person: Person, t: Instant, deskOpen: boolean): boolean =>
  deskOpen && person.active && !isAbsent(person, t);
