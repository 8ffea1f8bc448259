import type { Clock } from '../ports/clock';

/** The runtime's own clock. */
export const systemClock: Clock = { now: () => Date.now() };
