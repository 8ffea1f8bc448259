import type { Instant } from '../instant';
import type { Alert, Telling } from './alert';
import type { Candidate } from './candidate';

/** The next telling of a person in the alert's step, planned; in the person's language where the alert has it (R10). */
export const tellingOf = (alert: Alert, candidate: Candidate, now: Instant): Telling => {
  const { round, step } = alert;
  const earlier = alert.log.filter(
    (one) => one.round === round && one.step === step && one.person === candidate.person,
  );
  const language = candidate.languages?.find((wanted) => alert.texts?.[wanted] !== undefined);
  const text = language === undefined || language === alert.language ? undefined : alert.texts?.[language];
  return {
    round,
    step,
    person: candidate.person,
    // The first route; the sender names the one that answered.
    route: 'operations',
    at: now,
    outcome: 'planned',
    because: candidate.because,
    ...(earlier.length === 0 ? {} : { attempt: 1 + Math.max(...earlier.map((one) => one.attempt ?? 1)) }),
    ...(text === undefined ? {} : { text }),
  };
};
