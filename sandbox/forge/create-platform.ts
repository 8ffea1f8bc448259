import type { Clock } from '../clock';
import type { Faults, ForgePlatform } from '../forge-platform';
import type { JiraSite } from '../jira-site';
import { bundleHandlers, type HandlerBundle } from './bundle/bundle-handlers';
import { bundleWorker } from './bundle/bundle-worker';
import { findProjectRoot } from './bundle/find-project-root';
import { createCore } from './create-core';
import { createEventPlane } from './events/create-event-plane';
import { invokeDynamicProperties } from './front-end/invoke-dynamic-properties';
import { createResolverCaller } from './front-end/create-resolver-caller';
import type { AppLicense } from './installation';
import { createInvoker, type Invoke } from './invoke/create-invoker';
import { createSideBySide } from './invoke/run-side-by-side';
import { memoryLimitOf } from './invoke/limits-of';
import { createTurnstile } from './invoke/turnstile';
import { createKvs } from './kvs/create-kvs';
import { damageKvs } from './kvs/damage-kvs';
import { dumpKvs } from './kvs/dump-kvs';
import { createLifecycle } from './lifecycle/create-lifecycle';
import { checkManifest } from './manifest/check-manifest';
import { readManifest } from './manifest/read-manifest';
import { createWorkerPool } from './pool/worker-pool';
import { createProxy } from './proxy/create-proxy';
import { createQueue } from './queue/create-queue';
import { createQueueRoute } from './queue/queue-route';
import { createVirtualClock } from './virtual-clock';

export interface PlatformOptions {
  readonly site: JiraSite;
  /** Defaults to a clock of its own at Monday 2 March 2026, 08:00 UTC. */
  readonly clock?: Clock;
  /** Folder with `manifest.yml` and `src/`. */
  readonly appRoot: string;
  readonly seed?: number;
  readonly faults?: Faults;
  /** Defaults to an active licence; `null` for an app that has none. */
  readonly license?: AppLicense | null;
  /** Environment variables of the app (`forge variables`). */
  readonly variables?: Readonly<Record<string, string>>;
}

const MONDAY_MORNING = Date.UTC(2026, 2, 2, 8);
let platforms = 0;

/** A pretend Forge that runs the real app in `appRoot` on the given site. Nothing happens before `install()`. */
export const createPlatform = async (options: PlatformOptions): Promise<ForgePlatform> => {
  const { site, appRoot, clock = createVirtualClock(MONDAY_MORNING), faults = { seed: options.seed ?? 1 } } = options;
  const manifest = readManifest(appRoot);
  checkManifest(manifest);
  const license = options.license === null ? undefined : (options.license ?? { active: true, type: 'COMMERCIAL' });
  const { core, setFaults } = createCore({ site, clock, manifest, faults, license });
  const root = findProjectRoot(appRoot);
  const pool = createWorkerPool(await bundleWorker(root));
  pool.warmUp(memoryLimitOf(undefined, manifest));

  const handlers = new Map<string, HandlerBundle>();
  const kvs = createKvs(manifest.app.storage?.entities ?? []);
  const invoke: Invoke = (wish) => invoker(wish);
  const runWork = createSideBySide(core);
  const queue = createQueue(core, invoke, runWork);
  const turnstile = createTurnstile((n) => core.dice().below(n, 'turns'));
  const serve = createProxy(core, { kvs, queueRoute: createQueueRoute(core, queue), turnstile });
  const invoker = createInvoker(core, {
    pool,
    handlers,
    serve,
    turnstile,
    tenant: `platform ${platforms++}`,
    variables: options.variables ?? {},
  });
  const events = createEventPlane(core, invoke, runWork);
  const bundle = () => bundleHandlers(root, appRoot, manifest.modules.function);
  const lifecycle = createLifecycle(core, { events, queue, invoke, handlers, bundle });
  site.onEvent((event) => lifecycle.installed() && events.emit(event));

  return {
    clock,
    site,
    calls: core.calls,
    invocations: core.invocations,
    notes: core.notes,
    setFaults,
    install: lifecycle.install,
    uninstall: lifecycle.uninstall,
    invokeResolver: createResolverCaller(core, invoke),
    invokeDynamicProperties: (call) => invokeDynamicProperties(core, invoke, call),
    settle: () => clock.advanceTo(clock.now()),
    kvsDump: () => dumpKvs(kvs.store, clock.now()),
    kvsDamage: (key, value, where) => damageKvs(kvs.store, { key, value, now: clock.now(), ...where }),
    dispose: async () => {
      lifecycle.stop();
      await pool.close();
    },
  };
};
