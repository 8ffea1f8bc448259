import type { Faults } from '../forge-platform';
import type { Draw } from './create-draw';

type Some = Omit<Faults, 'seed'>;

const EVENTS = (draw: Draw): Some => ({
  ...(draw.chance(0.5) ? { loseEvents: draw.between(1, 10) / 10 } : {}),
  ...(draw.chance(0.5) ? { duplicateEvents: draw.between(1, 6) / 10 } : {}),
  ...(draw.chance(0.4) ? { eventDelayMs: draw.between(2, 180) * 1000 } : {}),
  ...(draw.chance(0.4) ? { reorderEvents: true } : {}),
  ...(draw.chance(0.4) ? { duplicateMessages: draw.between(1, 6) / 10 } : {}),
  ...(draw.chance(0.2) ? { loseMessages: draw.between(1, 5) / 10 } : {}),
  ...(draw.chance(0.2) ? { messageDelayMs: draw.between(5, 120) * 1000 } : {}),
  ...(draw.chance(0.3) ? { duplicateTimers: 0.5 } : {}),
  ...(draw.chance(0.2) ? { timerDelayMs: draw.between(10, 200) * 1000 } : {}),
  ...(draw.chance(0.3) ? { overlap: draw.between(1, 5) / 10 } : {}),
  ...(draw.chance(0.3) ? { queryLagMs: draw.between(5, 60) * 1000 } : {}),
});

const CALLS = (draw: Draw): Some => ({
  ...(draw.chance(0.5) ? { kill: draw.between(2, 30) / 100 } : {}),
  ...(draw.chance(0.5) ? { jira429: draw.between(5, 30) / 100 } : {}),
  ...(draw.chance(0.5) ? { jira5xx: draw.between(5, 30) / 100 } : {}),
  ...(draw.chance(0.3) ? { skipTimers: draw.between(1, 8) / 10 } : {}),
});

/** What goes wrong: nothing, deliveries only, or deliveries and calls; null = nothing. */
export const faultsOf = (draw: Draw): Some | null => {
  const kind = draw.between(1, 10);
  if (kind <= 2) return null;
  const some = kind <= 5 ? EVENTS(draw) : kind <= 7 ? CALLS(draw) : { ...EVENTS(draw), ...CALLS(draw) };
  return Object.keys(some).length === 0 ? null : some;
};
