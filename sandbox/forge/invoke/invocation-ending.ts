import type { Invocation } from '../../forge-platform';
import { sourceLines } from '../bundle/source-lines';
import type { RunOutcome } from '../pool/run-outcome';
import { retryRequestOf } from './retry-request';

/**
 * What the record of an invocation says about its end.
 * @throws Error when the sandbox itself failed: that is never the app's fault and must not look like it.
 */
export const invocationEnding = (
  outcome: RunOutcome,
  limitMs: number,
): Pick<Invocation, 'outcome' | 'error' | 'result'> => {
  switch (outcome.kind) {
    case 'ok': {
      const result: unknown = outcome.result === undefined ? undefined : JSON.parse(outcome.result);
      return { outcome: retryRequestOf(result) === undefined ? 'ok' : 'retry asked', result };
    }
    case 'app error': {
      const { name, message, stack } = outcome;
      return { outcome: 'app error', error: stack.includes(message) ? sourceLines(stack) : `${name}: ${message}` };
    }
    case 'timeout':
      return { outcome: 'timeout', error: `The function ran longer than ${limitMs / 1000} s.` };
    case 'out of memory':
      return { outcome: 'out of memory', error: 'The function ran out of memory.' };
    case 'killed':
      return { outcome: 'killed', error: 'The invocation was ended between two calls.' };
    case 'platform error':
      throw new Error(`the sandbox failed to serve a call: ${outcome.message}\n${outcome.stack}`);
    default:
      return outcome satisfies never;
  }
};
