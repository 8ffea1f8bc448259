import type { Instant } from '../../../src/domain/instant';
import type { Clock } from '../../../src/ports/clock';

export interface FakeClock extends Clock {
  set(at: Instant): void;
}

/** A clock that goes only when it is told to. */
export const fakeClock = (start: Instant): FakeClock => {
  let at = start;
  return { now: () => at, set: (to) => void (at = to) };
};
