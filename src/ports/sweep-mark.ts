import type { Instant } from '../domain/instant';

/** Until when the sweep has surely looked, so that a pause of the timer loses nothing. */
export interface SweepMark {
  /** Null = never yet. */
  last(): Promise<Instant | null>;
  note(at: Instant): Promise<void>;
}
