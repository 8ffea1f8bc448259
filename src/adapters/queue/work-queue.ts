import { InternalServerError, PartialSuccessError, Queue, RateLimitError } from '@forge/events';
import { SECOND_MS, type Instant } from '../../domain/instant';
import type { TicketId } from '../../domain/ticket';
import type { Clock } from '../../ports/clock';
import type { WorkQueue } from '../../ports/queue';
import { VendorFailed } from '../../ports/vendor-failed';

/** The platform holds a message for at most 900 s. */
const LONGEST_DELAY_SECONDS = 900;
/** Messages in one push. */
const PUSH_LIMIT = 50;

interface Message {
  readonly ticket: TicketId;
  readonly [key: string]: unknown;
}

/** Queues of the app. Messages of one ticket share a concurrency key over both, so that they never overlap. */
export const createWorkQueue = (clock: Clock): WorkQueue => ({
  lookAtTickets: (tickets, at) => push('tickets', { messages: tickets, delay: secondsUntil(at, clock.now()) }),
  lookAtAlerts: (tickets, at, before = at) => {
    const now = clock.now();
    const delay = secondsUntil(Math.min(at, before), now);
    const stage = now + delay * SECOND_MS;
    return push('alerts', { messages: tickets.map((ticket) => ({ ticket, due: at, stage })), delay });
  },
});

const secondsUntil = (at: Instant, now: Instant): number =>
  Math.min(LONGEST_DELAY_SECONDS, Math.max(0, Math.ceil((at - now) / SECOND_MS)));

const push = async (
  key: string,
  work: { readonly messages: readonly Message[]; readonly delay: number },
): Promise<void> => {
  const events = work.messages.map((body) => ({
    body: { ...body },
    ...(work.delay > 0 ? { delayInSeconds: work.delay } : {}),
    concurrency: { key: `ticket-${body.ticket}`, limit: 1 },
  }));
  for (let start = 0; start < events.length; start += PUSH_LIMIT) {
    await pushing(key, () => new Queue({ key }).push(events.slice(start, start + PUSH_LIMIT)));
  }
};

/** Runs one push. @throws VendorFailed when the queue is full or broken: both pass. */
export const pushing = async (key: string, call: () => Promise<unknown>): Promise<void> => {
  try {
    await call();
  } catch (error) {
    if (error instanceof RateLimitError) throw new VendorFailed(429, `push to ${key}`, { retryAfterSeconds: 60 });
    if (error instanceof InternalServerError || error instanceof PartialSuccessError) {
      throw new VendorFailed(503, `push to ${key}`);
    }
    throw error;
  }
};
