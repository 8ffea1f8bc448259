import type { Invocation } from '../../forge-platform';
import type { HandlerBundle } from '../bundle/bundle-handlers';
import type { FunctionModule } from '../manifest/app-manifest';
import type { PlatformCore } from '../platform-core';
import type { WorkerPool } from '../pool/worker-pool';
import type { ServeCall } from '../proxy/create-proxy';
import { invocationEnding } from './invocation-ending';
import { handlerContext, runtimeData, type InvocationWish } from './invocation-order';
import { memoryLimitOf, timeLimitOf } from './limits-of';
import { createLogBook } from './log-book';
import type { RunningInvocation } from './running-invocation';
import type { Turnstile } from './turnstile';

/** Runs a function of the app and gives the record of the run. */
export type Invoke = (wish: InvocationWish) => Promise<Invocation>;

interface Rooms {
  readonly pool: WorkerPool;
  readonly handlers: ReadonlyMap<string, HandlerBundle>;
  readonly serve: ServeCall;
  readonly turnstile: Turnstile;
  /** Names this platform among those that share the workers of the process. */
  readonly tenant: string;
  readonly variables: Readonly<Record<string, string>>;
}

const begin = (core: PlatformCore, wish: InvocationWish, module: FunctionModule): RunningInvocation => ({
  id: core.newId(),
  bearer: core.newId(),
  functionKey: module.key,
  moduleKey: wish.moduleKey,
  accountId: wish.accountId,
  accountType: wish.accountType ?? 'licensed',
  origin: wish.origin ?? { pushes: 0 },
  limitMs: timeLimitOf(module, wish.kind),
  assumedMs: 0,
  egressCalls: 0,
});

/** Runs functions of the app in worker threads and keeps a record of each run. */
export const createInvoker =
  (core: PlatformCore, { pool, handlers, serve, turnstile, tenant, variables }: Rooms): Invoke =>
  async (wish) => {
    const module = core.manifest.modules.function.find(({ key }) => key === wish.functionKey);
    const bundle = handlers.get(wish.functionKey);
    if (module === undefined || bundle === undefined)
      throw new Error(`function "${wish.functionKey}" is not in the manifest, or the app is not installed`);
    const running = begin(core, wish, module);
    const { id, bearer, limitMs } = running;
    const at = core.clock.now();
    const log = createLogBook(limitMs);
    const order = {
      type: 'invoke',
      bearer,
      bundle,
      tenant,
      body: JSON.stringify(wish.body),
      context: JSON.stringify(handlerContext(core, wish)),
      runtime: runtimeData(core, { wish, running }),
      now: at,
      limitMs,
      variables,
    } as const;

    turnstile.enter(id);
    const outcome = await pool
      .run(memoryLimitOf(module, core.manifest), {
        order,
        onCall: (call) => serve(call, running),
        onLog: (line) => log.add(line),
        onLateCall: ({ path }) =>
          core.note(module.key, `a call to ${path} came after its invocation had ended: await it`),
      })
      .finally(() => turnstile.leave(id));
    const { functionKey, moduleKey } = running;
    const record = { id, functionKey, moduleKey, at, ...invocationEnding(outcome, limitMs), logs: log.lines };
    core.invocations.push(record);
    return record;
  };
