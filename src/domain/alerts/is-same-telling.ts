import type { Telling } from './alert';

/** One telling is one attempt at one person in one step of one round. */
export const isSameTelling = (a: Telling, b: Telling): boolean =>
  a.round === b.round && a.step === b.step && a.person === b.person && (a.attempt ?? 1) === (b.attempt ?? 1);
