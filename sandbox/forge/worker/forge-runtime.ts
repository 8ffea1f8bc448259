import { performance } from 'node:perf_hooks';
import { currentInvocation } from './current-invocation';
import type { InvokeOrder } from './protocol';

const silentMetrics = {
  counter: () => ({ incr: () => undefined }),
  timing: () => ({ measure: () => ({ stop: () => undefined }) }),
};

/** The runtime object of one invocation. Remaining time is real time: the virtual clock stands still meanwhile. */
export const createForgeRuntime = ({ runtime, limitMs }: InvokeOrder): object => {
  const started = performance.now();
  return {
    ...runtime,
    lambdaContext: { getRemainingTimeInMillis: () => Math.max(0, limitMs - (performance.now() - started)) },
    metrics: silentMetrics,
    externalAuth: [],
    container: { appCodeDir: '' },
  };
};

/** Packages read the global on every call, so a getter keeps invocations apart; it must exist before the bundle. */
export const defineForgeRuntimeGlobal = (): void => {
  Object.defineProperty(globalThis, '__forge_runtime__', { get: () => currentInvocation.getStore()?.runtime });
};
