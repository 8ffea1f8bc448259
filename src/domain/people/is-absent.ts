import type { Instant } from '../instant';
import type { Person } from './person';

/** True when an absence of the person covers the instant; an absence is half-open. */
export const isAbsent = (person: Person, t: Instant): boolean =>
  person.absences.some(({ start, end }) => start <= t && t < end);
