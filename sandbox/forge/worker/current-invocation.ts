import { AsyncLocalStorage } from 'node:async_hooks';
import type { InvokeOrder } from './protocol';

export interface CurrentInvocation {
  readonly order: InvokeOrder;
  /** What the app's packages find as `__forge_runtime__`. */
  readonly runtime: object;
}

/** Follows an invocation through everything it awaits. */
export const currentInvocation = new AsyncLocalStorage<CurrentInvocation>();
