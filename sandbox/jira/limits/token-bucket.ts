import type { Clock } from '../../clock';

export interface Bucket {
  /** Takes one token; false when none is left. */
  take(): boolean;
}

/** A bucket of `perSecond` tokens that fills evenly. */
export const createBucket = (clock: Clock, perSecond: number): Bucket => {
  let tokens = perSecond;
  let at = clock.now();
  return {
    take: () => {
      const now = clock.now();
      tokens = Math.min(perSecond, tokens + ((now - at) / 1000) * perSecond);
      at = now;
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
  };
};
