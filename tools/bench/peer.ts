import type { Instant } from '../../src/domain/instant';

/** Office hours Monday to Friday 08:00–17:00 UTC, as some library answers for them. */
export interface Peer {
  readonly name: string;
  readonly workingHours: (from: Instant, to: Instant) => number;
  readonly isOpen: (at: Instant) => boolean;
}
