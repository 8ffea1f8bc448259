import { SECOND_MS, type Instant } from '../../../src/domain/instant';
import type { Clock } from '../../../src/ports/clock';
import type { WorkQueue } from '../../../src/ports/queue';

/** The platform holds a message for at most 900 s. */
const LONGEST_DELAY_MS = 900 * SECOND_MS;

export interface Message {
  readonly queue: 'tickets' | 'alerts';
  readonly ticket: string;
  readonly at: Instant;
  readonly cause?: string;
  /** Instant an alert message was pushed for; it may arrive earlier. */
  readonly due?: Instant;
  /** Instant at which the platform was to deliver it: a retry comes later. */
  readonly stage?: Instant;
}

export interface FakeQueue extends WorkQueue {
  readonly waiting: Message[];
}

/** Messages with the time at which they arrive; longer waits than the platform's arrive early. */
export const fakeQueue = (clock: Clock): FakeQueue => {
  const waiting: Message[] = [];
  const arrival = (at: Instant): Instant => Math.min(Math.max(at, clock.now()), clock.now() + LONGEST_DELAY_MS);
  return {
    waiting,
    lookAtTickets: async (tickets, at) =>
      void waiting.push(
        ...tickets.map(({ ticket, cause }) => ({ queue: 'tickets' as const, ticket, cause, at: arrival(at) })),
      ),
    lookAtAlerts: async (tickets, at, before = at) =>
      void waiting.push(
        ...tickets.map((ticket) => ({
          queue: 'alerts' as const,
          ticket,
          at: arrival(Math.min(at, before)),
          due: at,
          stage: arrival(Math.min(at, before)),
        })),
      ),
  };
};
