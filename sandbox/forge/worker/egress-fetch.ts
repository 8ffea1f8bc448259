import { forgeFetch } from './forge-fetch';

/** What the platform's proxy says of an address that the manifest does not list. */
class ExternalEndpointNotAllowed extends Error {
  readonly status = 403;
  override readonly name = 'REQUEST_EGRESS_ALLOWLIST_ERR';
}

/** `global.fetch` inside the app: egress, which only addresses in the manifest get. */
export const egressFetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
  const request = input instanceof Request ? input : undefined;
  const url = request?.url ?? String(input);
  const response = await forgeFetch({ type: 'egress' }, url, { method: request?.method ?? 'GET', ...init });
  if (response.headers.get('forge-proxy-error') !== 'BLOCKED_EGRESS') return response;
  throw new ExternalEndpointNotAllowed(
    `URL not included in the external fetch backend permissions: ${url}. Visit go.atlassian.com/forge-egress for more information.`,
  );
};
