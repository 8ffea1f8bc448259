import { InvocationError, InvocationErrorCode } from '@forge/events';
import { InvalidInput } from '../domain/errors';
import { VendorFailed } from '../ports/vendor-failed';

/** First waits in seconds when a vendor names none; the platform caps at 900. */
const RETRY_SECONDS = 15;
const LONGEST_RETRY_SECONDS = 900;

/**
 * The one place where errors become replies. Work of queues and triggers: what passes is tried
 * again, everything else is logged and given up, so that nothing loops.
 * @param alsoRetry statuses that pass in this case too: 401 and 403 right after installing.
 */
export const worked = async (
  what: string,
  work: () => Promise<void>,
  alsoRetry: readonly number[] = [],
): Promise<InvocationError | undefined> => {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof VendorFailed && (error.retryable || alsoRetry.includes(error.status))) return retryOf(error);
    console.error(
      JSON.stringify({ what, error: String(error), stack: error instanceof Error ? error.stack : undefined }),
    );
    return undefined;
  }
};

/** Calls of front ends: bad input is an answer that names the field, a vendor's failure is said as such. */
export const answered = async <Answer>(
  work: () => Promise<Answer>,
): Promise<Answer | { readonly error: string; readonly field?: string }> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof InvalidInput) return { error: error.reason, field: error.field };
    if (error instanceof VendorFailed)
      return { error: `Jira did not answer as expected (${error.message}). Try again.` };
    throw error;
  }
};

const retryOf = (error: VendorFailed): InvocationError =>
  new InvocationError({
    retryAfter: Math.min(LONGEST_RETRY_SECONDS, error.retryAfterSeconds ?? RETRY_SECONDS),
    retryReason:
      error.status === 429
        ? InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED
        : InvocationErrorCode.FUNCTION_RETRY_REQUEST,
  });
