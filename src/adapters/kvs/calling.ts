import { ForgeKvsAPIError } from '@forge/kvs';
import { VendorFailed } from '../../ports/vendor-failed';

/**
 * Runs one call to the store. Conflicts that the caller expects stay what they are (see `isCode`).
 * @throws VendorFailed for every other answer of the store.
 */
export const calling = async <Answer>(operation: string, call: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await call();
  } catch (error) {
    if (
      error instanceof ForgeKvsAPIError &&
      !isCode(error, 'KEY_CONFLICT') &&
      !isCode(error, 'CONDITIONAL_CHECK_FAILED')
    ) {
      throw new VendorFailed(error.responseDetails.status, `KVS ${operation}`, {
        detail: `${error.code} ${error.message}`,
      });
    }
    throw error;
  }
};

export const isCode = (error: unknown, code: 'KEY_CONFLICT' | 'CONDITIONAL_CHECK_FAILED'): boolean =>
  error instanceof ForgeKvsAPIError && error.code === code;
