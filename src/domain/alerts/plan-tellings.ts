import type { Instant } from '../instant';
import type { Alert, Telling } from './alert';
import type { Candidate } from './candidate';
import { declinedBy } from './declined-by';
import { tellingOf } from './telling-of';

/** Tellings of the alert's step now: one for each candidate, planned or skipped with the reason. */
export const planTellings = (alert: Alert, candidates: readonly Candidate[], now: Instant): readonly Telling[] => {
  const declined = declinedBy(alert);
  const isLastResort = alert.steps[alert.step]?.who === 'last resort';
  const seen = new Set<string>();
  return candidates.flatMap((candidate) => {
    if (seen.has(candidate.person)) return [];
    seen.add(candidate.person);
    const telling = tellingOf(alert, candidate, now);
    const skip = isLastResort ? neverReached(candidate) : (candidate.skip ?? hasDeclined(candidate, declined));
    if (skip === undefined)
      return [
        candidate.skip === undefined ? telling : { ...telling, because: `${telling.because} (${candidate.skip})` },
      ];
    // When the last step repeats, who was passed over in it is logged once.
    return telling.attempt === undefined ? [{ ...telling, outcome: 'skipped' as const, because: skip }] : [];
  });
};

/** The last resort is told while away, busy or after declining: the alternative is that nobody is. */
const neverReached = ({ skip, reachable }: Candidate): string | undefined =>
  reachable === undefined ? skip : undefined;

const hasDeclined = ({ person }: Candidate, declined: ReturnType<typeof declinedBy>): string | undefined =>
  declined.has(person) ? 'has declined' : undefined;
