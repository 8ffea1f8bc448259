import type { Alert } from './alert';

/**
 * A telling of this step is in somebody's hands. Whoever dies with it gets the same message once more, so no other one
 * has to be pushed for it; one that waits for its summary is nobody's.
 */
export const isBeingSent = ({ log, round, step }: Pick<Alert, 'log' | 'round' | 'step'>): boolean =>
  log.some(
    (one) => one.outcome === 'planned' && one.bundleAt === undefined && one.round === round && one.step === step,
  );
