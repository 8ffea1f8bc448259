import api, { type Route } from '@forge/api';
import { SECOND_MS } from '../../domain/instant';
import type { AccountId } from '../../domain/ticket';
import { VendorFailed } from '../../ports/vendor-failed';

/** A handler has 25 s in all, and another route must still fit in. */
export const LONGEST_MS = 6 * SECOND_MS;

export interface OperationsCall {
  readonly method?: 'GET' | 'POST';
  readonly body?: unknown;
  readonly as: AccountId;
  /** Statuses that are an answer and not a failure. */
  readonly expect?: readonly number[];
}

export interface OperationsAnswer {
  readonly status: number;
  /** Parsed JSON, `undefined` when there was none. */
  readonly body: unknown;
}

/**
 * One call in the name of a person who need not be there (offline user impersonation).
 * @throws VendorFailed for every status that is neither 2xx nor expected; status 0 when no answer comes in time.
 */
export const callOperations = async (
  operation: string,
  path: Route,
  call: OperationsCall,
): Promise<OperationsAnswer> => {
  const response = await inTime(operation, asked(path, call));
  const text = await response.text();
  if (response.ok || call.expect?.includes(response.status) === true)
    return { status: response.status, body: parsed(text) };
  const retryAfter = Number(response.headers.get('Retry-After') ?? Number.NaN);
  throw new VendorFailed(response.status, operation, {
    detail: text.slice(0, 300),
    ...(Number.isFinite(retryAfter) ? { retryAfterSeconds: retryAfter } : {}),
  });
};

const asked = (path: Route, { method = 'GET', body, as }: OperationsCall) =>
  api.asUser(as).requestJira(path, {
    method,
    headers: { Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

const inTime = async <Answer>(operation: string, call: Promise<Answer>): Promise<Answer> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new VendorFailed(0, operation, { detail: 'no answer in time' })), LONGEST_MS);
  });
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
};

const parsed = (text: string): unknown => {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
