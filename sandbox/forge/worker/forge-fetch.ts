import { STATUS_CODES } from 'node:http';
import { currentInvocation } from './current-invocation';
import { callHost } from './host-port';
import type { CallTarget } from './protocol';

const BODILESS = new Set([101, 204, 205, 304]);

const readBody = async (headers: Headers, init: RequestInit | undefined) => {
  if (init?.body == null || typeof init.body === 'string') return init?.body ?? undefined;
  const wrapped = new Response(init.body);
  const contentType = wrapped.headers.get('content-type');
  if (contentType !== null && !headers.has('content-type')) headers.set('content-type', contentType);
  return wrapped.text();
};

/**
 * Sends what a package asks for through the host and gives its answer as a `Response`.
 * Product requests with a body and no content type become JSON, as the platform's own wrapper does.
 */
export const forgeFetch = async (target: CallTarget, path: string, init?: RequestInit): Promise<Response> => {
  const invocation = currentInvocation.getStore();
  if (invocation === undefined) throw new Error('Forge runtime not found.');
  const headers = new Headers(init?.headers);
  const body = await readBody(headers, init);
  if (target.type === 'fpp' && body !== undefined && !headers.has('content-type'))
    headers.set('content-type', 'application/json');
  const { type, provider, remote, accountId, contextAri } = target;
  const reply = await callHost({
    bearer: invocation.order.bearer,
    target: { type, provider, remote, accountId, contextAri },
    path,
    method: (init?.method ?? 'GET').toUpperCase(),
    headers: Object.fromEntries(headers.entries()),
    body,
  });
  return new Response(BODILESS.has(reply.status) ? null : reply.body, {
    status: reply.status,
    statusText: STATUS_CODES[reply.status] ?? '',
    headers: reply.headers,
  });
};
