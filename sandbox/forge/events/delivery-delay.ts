import type { PlatformCore } from '../platform-core';

/** A healthy platform takes about a second. */
const USUAL_MS = 1000;
const REORDER_WITHIN_MS = 5000;

/** How long an event takes to arrive, ms: a second, or anything up to the delay that is switched on. */
export const deliveryDelay = (core: PlatformCore): number => {
  const { eventDelayMs, reorderEvents } = core.faults();
  const longest = Math.max(USUAL_MS, eventDelayMs ?? 0, reorderEvents === true ? REORDER_WITHIN_MS : 0);
  return longest === USUAL_MS ? USUAL_MS : USUAL_MS + core.dice().below(longest - USUAL_MS + 1, 'event delay');
};
