import type { Alert, Telling } from './alert';

/** Whoever writes this key first may tell: a telling happens once, whatever is delivered twice. */
export const claimKey = (
  { ticket }: Pick<Alert, 'ticket'>,
  { round, step, person, attempt }: Pick<Telling, 'round' | 'step' | 'person' | 'attempt'>,
): string => `${ticket}:r${round}:s${step}:a${attempt ?? 1}:${person}`;
