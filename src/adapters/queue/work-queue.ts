import { InternalServerError, PartialSuccessError, Queue, RateLimitError } from '@forge/events';
import { SECOND_MS, type Instant } from '../../domain/instant';
import type { TicketId } from '../../domain/ticket';
import type { Clock } from '../../ports/clock';
import type { WorkQueue } from '../../ports/queue';
import { VendorFailed } from '../../ports/vendor-failed';

/** The platform holds a message for at most 900 s; longer waits are looked at again on the way. */
const LONGEST_DELAY_SECONDS = 900;

/** Queues of the app. Messages of one ticket share a concurrency key over both, so that they never overlap. */
export const createWorkQueue = (clock: Clock): WorkQueue => ({
  lookAtTicket: (ticket, at, cause) =>
    push('tickets', { ticket, cause }, { ticket, delay: secondsUntil(at, clock.now()) }),
  lookAtAlert: (ticket, at) => push('alerts', { ticket, due: at }, { ticket, delay: secondsUntil(at, clock.now()) }),
});

const secondsUntil = (at: Instant, now: Instant): number =>
  Math.min(LONGEST_DELAY_SECONDS, Math.max(0, Math.ceil((at - now) / SECOND_MS)));

const push = async (
  key: string,
  body: Record<string, unknown>,
  more: { readonly ticket: TicketId; readonly delay: number },
) => {
  try {
    await new Queue({ key }).push({
      body,
      ...(more.delay > 0 ? { delayInSeconds: more.delay } : {}),
      concurrency: { key: `ticket-${more.ticket}`, limit: 1 },
    });
  } catch (error) {
    if (error instanceof RateLimitError) throw new VendorFailed(429, `push to ${key}`, { retryAfterSeconds: 60 });
    if (error instanceof InternalServerError || error instanceof PartialSuccessError)
      throw new VendorFailed(503, `push to ${key}`);
    throw error;
  }
};
