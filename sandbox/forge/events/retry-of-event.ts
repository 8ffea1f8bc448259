import type { Invocation } from '../../forge-platform';
import { retryRequestOf } from '../invoke/retry-request';

/** What a repeated event carries as `retryContext`. */
export interface EventRetry {
  readonly retryCount: number;
  readonly retryReason: string;
  readonly retryData: unknown;
}

/** Wait before the platform repeats, by itself, what failed by time, memory or a fault of its own; doubles each time. */
const PLATFORM_WAIT_MS = 10_000;

/** How an event is repeated after such an end, and after how many ms; `undefined` when it is done or an app error. */
export const retryOfEvent = (
  { outcome, result }: Invocation,
  before: EventRetry | undefined,
): (EventRetry & { readonly afterMs: number }) | undefined => {
  const retryCount = (before?.retryCount ?? 0) + 1;
  const byPlatform = (retryReason: string) => ({
    retryCount,
    retryReason,
    retryData: undefined,
    afterMs: PLATFORM_WAIT_MS * 2 ** (retryCount - 1),
  });
  switch (outcome) {
    case 'ok':
    case 'app error':
      return undefined;
    case 'retry asked': {
      const asked = retryRequestOf(result);
      return asked && { retryCount, retryReason: asked.reason, retryData: asked.data, afterMs: asked.afterMs };
    }
    case 'timeout':
      return byPlatform('FUNCTION_TIME_OUT');
    case 'out of memory':
      return byPlatform('FUNCTION_OUT_OF_MEMORY');
    case 'killed':
      return byPlatform('FUNCTION_PLATFORM_UNKNOWN_ERROR');
    default:
      return outcome satisfies never;
  }
};
