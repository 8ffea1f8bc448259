import type { Invocation } from '../../forge-platform';
import type { HandlerBundle } from '../bundle/bundle-handlers';
import type { PlatformCore } from '../platform-core';
import type { RunOutcome } from '../pool/run-outcome';
import type { WorkerPool } from '../pool/worker-pool';
import type { ServeCall } from '../proxy/create-proxy';
import { handlerContext, runtimeData, type InvocationWish } from './invocation-order';
import { timeLimitOf } from './limits-of';
import { createLogBook } from './log-book';
import { retryRequestOf } from './retry-request';
import type { RunningInvocation } from './running-invocation';

export type Invoke = (wish: InvocationWish) => Promise<Invocation>;

const DEFAULT_MEMORY_MB = 512;

const parsed = (result: string | undefined): unknown => (result === undefined ? undefined : JSON.parse(result));

const ending = (outcome: RunOutcome, limitMs: number): Pick<Invocation, 'outcome' | 'error' | 'result'> => {
  switch (outcome.kind) {
    case 'ok': {
      const result = parsed(outcome.result);
      return { outcome: retryRequestOf(result) === undefined ? 'ok' : 'retry asked', result };
    }
    case 'app error':
      return {
        outcome: 'app error',
        error: outcome.stack.includes(outcome.message) ? outcome.stack : `${outcome.name}: ${outcome.message}`,
      };
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

/** Runs functions of the app in worker threads and keeps a record of each run. */
export const createInvoker = (
  core: PlatformCore,
  {
    pool,
    handlers,
    serve,
    tenant,
  }: {
    readonly pool: WorkerPool;
    readonly handlers: ReadonlyMap<string, HandlerBundle>;
    readonly serve: ServeCall;
    readonly tenant: string;
  },
): Invoke => {
  return async (wish) => {
    const module = core.manifest.modules.function.find(({ key }) => key === wish.functionKey);
    const bundle = handlers.get(wish.functionKey);
    if (module === undefined || bundle === undefined)
      throw new Error(`the manifest has no function "${wish.functionKey}"`);
    const id = core.newId();
    const bearer = core.newId();
    const limitMs = timeLimitOf(module, wish.kind);
    const at = core.clock.now();
    const log = createLogBook(limitMs);
    const running: RunningInvocation = {
      id,
      bearer,
      functionKey: module.key,
      moduleKey: wish.moduleKey,
      accountId: wish.accountId,
      accountType: wish.accountType ?? 'licensed',
      origin: wish.origin ?? { pushes: 0 },
      limitMs,
      outstanding: 0,
      assumedMs: 0,
      egressCalls: 0,
    };
    const outcome = await pool.run(
      module.runtime?.memoryMB ?? core.manifest.app.runtime?.memoryMB ?? DEFAULT_MEMORY_MB,
      {
        order: {
          type: 'invoke',
          bearer,
          bundle,
          tenant,
          body: JSON.stringify(wish.body),
          context: JSON.stringify(handlerContext(core, wish)),
          runtime: runtimeData(core, { wish, id, bearer, module }),
          now: at,
          limitMs,
          variables: {},
        },
        onCall: (call) => serve(call, running),
        onLog: (line) => log.add(line),
        onLateCall: ({ path }) =>
          core.note(module.key, `a call to ${path} came after its invocation had ended: await it`),
      },
    );
    const record: Invocation = {
      id,
      functionKey: module.key,
      moduleKey: wish.moduleKey,
      at,
      ...ending(outcome, limitMs),
      logs: log.lines,
    };
    core.invocations.push(record);
    return record;
  };
};
