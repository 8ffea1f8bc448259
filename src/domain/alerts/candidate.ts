import type { Instant } from '../instant';
import type { Person } from '../people/person';
import type { AccountId } from '../ticket';

/** Somebody who may be told in a step, why that person, and why not after all. */
export interface Candidate {
  readonly person: AccountId;
  readonly because: string;
  /** Languages the person reads, best first. */
  readonly languages?: readonly string[];
  /** Why the person is passed over; logged. */
  readonly skip?: string;
  /** The person is away or busy but can be told: the last resort is, when nobody else is left. */
  readonly reachable?: 'all the same';
}

export interface CandidateSource {
  readonly because: string;
  /** Key of another running incident that this person has accepted. */
  readonly inIncident?: string;
}

/** A mapped person as a candidate: absent, inactive and busy people are passed over with the reason. */
export const candidateOf = (person: Person, { because, inIncident }: CandidateSource, now: Instant): Candidate => {
  const candidate = { person: person.account, because, languages: person.languages };
  if (!person.active) return { ...candidate, skip: 'inactive' };
  const away = whyAway(person, inIncident, now);
  return away === null ? candidate : { ...candidate, skip: away, reachable: 'all the same' };
};

const whyAway = (person: Person, inIncident: string | undefined, now: Instant): string | null => {
  const absence = person.absences.find(({ start, end }) => start <= now && now < end);
  if (absence !== undefined) return absence.because === undefined ? 'absent' : `absent: ${absence.because}`;
  return inIncident === undefined ? null : `already in incident ${inIncident}`;
};
