import type { ServedCall } from './served-call';

/** A refusal that someone sees: an error for the app and a reason in the log. */
export const refuse = (
  status: number,
  reason: string,
  detail: { readonly kind?: ServedCall['kind']; readonly principal?: string; readonly proxyError?: string } = {},
): ServedCall => ({
  status,
  headers: {
    'content-type': 'application/json',
    ...(detail.proxyError === undefined ? {} : { 'forge-proxy-error': detail.proxyError }),
  },
  body: JSON.stringify({ code: status, message: reason, errorMessage: reason }),
  kind: detail.kind ?? 'other',
  principal: detail.principal ?? 'app',
  refused: reason,
});
