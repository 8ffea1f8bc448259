import { MINUTE_MS, type Instant } from '../domain/instant';
import type { FoundTicket } from '../ports/ticket-search';

/** Messages of one sweep that the queue gets in one minute, and in all: it takes 500 a minute, what rings needs most of them. */
export const SWEEP_PUSH = { aMinute: 150, atMost: 300 } as const;
/** Tickets that ring change all the time, and each of their steps looks at them: one sweep takes so many. */
const RINGING_AT_MOST = 50;
const SWEEP_MS = 5 * MINUTE_MS;

/**
 * What one sweep looks at: serious tickets first, those that ring in turn, and no more than the queue takes. What is
 * left out is found by the next sweep.
 */
export const inTurn = (found: readonly FoundTicket[], now: Instant): readonly FoundTicket[] => {
  const rings = ({ serious, because }: FoundTicket): boolean => serious && because === 'unseen change';
  const ringing = found.filter(rings);
  const others = found.filter((one) => !rings(one));
  const start = ringing.length <= RINGING_AT_MOST ? 0 : (Math.floor(now / SWEEP_MS) * RINGING_AT_MOST) % ringing.length;
  const turn = [...ringing.slice(start), ...ringing.slice(0, start)].slice(0, RINGING_AT_MOST);
  return [...others.filter(({ serious }) => serious), ...turn, ...others.filter(({ serious }) => !serious)].slice(
    0,
    SWEEP_PUSH.atMost,
  );
};
