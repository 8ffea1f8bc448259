import type { Alert, Telling } from './alert';

/** Whoever writes this key first may tell: a telling happens once, whatever is delivered twice. */
export const claimKey = (
  { ticket }: Pick<Alert, 'ticket'>,
  { round, step, person, attempt }: Pick<Telling, 'round' | 'step' | 'person' | 'attempt'>,
): string => `${roundMark({ ticket }, round)}s${step}:a${attempt ?? 1}:${person}`;

/** Beginning of all claims of one round. */
export const roundMark = ({ ticket }: Pick<Alert, 'ticket'>, round: number): string => `${ticket}:r${round}:`;
