import api, { type Route } from '@forge/api';
import { VendorFailed } from '../../ports/vendor-failed';

export interface JiraCall {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  /** Absent = as the app. A screen's person is asked for with their own permissions. */
  readonly as?: 'asker';
  /** Statuses that are an answer and not a failure. */
  readonly expect?: readonly number[];
}

export interface JiraAnswer {
  readonly status: number;
  /** Parsed JSON, `undefined` when there was none. Parse it before trusting it. */
  readonly body: unknown;
}

/**
 * One call to Jira. A 429 is returned by the platform, not thrown: it becomes a failure here.
 * @throws VendorFailed for every status that is neither 2xx nor expected.
 */
export const callJira = async (operation: string, path: Route, call: JiraCall = {}): Promise<JiraAnswer> => {
  const response = await asked(path, call);
  const text = await response.text();
  if (response.ok || call.expect?.includes(response.status) === true) {
    return { status: response.status, body: parsed(text) };
  }
  const retryAfter = Number(response.headers.get('Retry-After') ?? Number.NaN);
  throw new VendorFailed(response.status, operation, {
    detail: text.slice(0, 300),
    ...(Number.isFinite(retryAfter) ? { retryAfterSeconds: retryAfter } : {}),
  });
};

/** Reading once more costs little where a server stumbled; writing again is for the queue to decide. */
const asked = async (path: Route, call: JiraCall) => {
  const send = () =>
    (call.as === 'asker' ? api.asUser() : api.asApp()).requestJira(path, {
      method: call.method ?? 'GET',
      headers: {
        Accept: 'application/json',
        ...(call.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    });
  const first = await send();
  const reading = call.method === undefined || call.method === 'GET';
  return reading && first.status >= 500 ? send() : first;
};

const parsed = (text: string): unknown => {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
