/** How a run in a worker thread ended. `result` is JSON text. */
export type RunOutcome =
  | { readonly kind: 'ok'; readonly result: string | undefined }
  | { readonly kind: 'app error'; readonly name: string; readonly message: string; readonly stack: string }
  | { readonly kind: 'platform error'; readonly message: string; readonly stack: string }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'out of memory' }
  | { readonly kind: 'killed' };
