import type { Invocation } from '../../forge-platform';
import { retryRequestOf } from '../invoke/retry-request';
import { PLATFORM_RETENTION_MS, RETENTION_MS } from './message-body';
import type { QueuedMessage } from './queued-message';

const FIRST_WAIT_MS = 5000;
const LONGEST_WAIT_MS = 900_000;

const backoff = (deliveries: number) => Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** deliveries);

const again = (message: QueuedMessage, reason: string, data?: unknown): QueuedMessage => ({
  ...message,
  deliveries: message.deliveries + 1,
  retry: { reason, data },
});

export interface NextDelivery {
  readonly message: QueuedMessage;
  readonly afterMs: number;
  /** Epoch ms after which the platform gives the message up. */
  readonly until: number;
}

/** What follows a delivery that ended like this: another one with growing waits up to 15 minutes, or nothing. */
export const nextDelivery = (message: QueuedMessage, { outcome, result }: Invocation): NextDelivery | undefined => {
  const counted = { ...message, retryCount: message.retryCount + 1 };
  const until = message.enqueuedAt + RETENTION_MS;
  const afterMs = backoff(message.deliveries);
  switch (outcome) {
    case 'ok':
      return undefined;
    case 'retry asked': {
      const asked = retryRequestOf(result);
      if (asked === undefined) return undefined;
      return { message: again(counted, asked.reason, asked.data), afterMs: asked.afterMs, until };
    }
    case 'app error':
      return { message: again(counted, 'FUNCTION_RETRY_REQUEST'), afterMs, until };
    case 'timeout':
      return { message: again(counted, 'FUNCTION_TIME_OUT'), afterMs, until };
    case 'out of memory':
      return { message: again(counted, 'FUNCTION_OUT_OF_MEMORY'), afterMs, until };
    case 'killed':
      return {
        message: again(message, 'FUNCTION_PLATFORM_UNKNOWN_ERROR'),
        afterMs,
        until: message.enqueuedAt + PLATFORM_RETENTION_MS,
      };
    default:
      return outcome satisfies never;
  }
};
