import type { Instant } from '../domain/instant';

/** The only way to know what time it is. */
export interface Clock {
  now(): Instant;
}
