import type { HandlerBundle } from '../bundle/bundle-handlers';
import type { EventPlane } from '../events/create-event-plane';
import type { Invoke } from '../invoke/create-invoker';
import type { PlatformCore } from '../platform-core';
import type { Queue } from '../queue/create-queue';
import { startTimers } from '../timers/start-timers';
import { registerApp } from './register-app';

interface Rooms {
  readonly events: EventPlane;
  readonly queue: Queue;
  readonly invoke: Invoke;
  /** Where the code of each function is; empty while the app is not installed. */
  readonly handlers: Map<string, HandlerBundle>;
  readonly bundle: () => Promise<ReadonlyMap<string, HandlerBundle>>;
}

export interface Lifecycle {
  install(): Promise<void>;
  uninstall(): Promise<void>;
  /** Stops timers and forgets queued messages and events under way. */
  stop(): void;
  installed(): boolean;
}

/** Installs and uninstalls the app, with the events and cleaning up that belong to it. */
export const createLifecycle = (core: PlatformCore, { events, queue, invoke, handlers, bundle }: Rooms): Lifecycle => {
  const { installation, manifest } = core;
  let installed = false;
  let stopTimers = () => {};

  const stop = () => {
    installed = false;
    stopTimers();
    queue.clear();
    events.clear();
  };

  const announce = (eventType: string) =>
    events.emit({
      eventType,
      causedByApp: false,
      payload: {
        id: installation.installationId,
        app: { id: installation.appId, version: installation.appVersion },
        environment: { id: installation.environmentId },
      },
    });

  return {
    installed: () => installed,
    stop,
    install: async () => {
      for (const [key, handler] of await bundle()) handlers.set(key, handler);
      registerApp(core);
      announce(installed ? 'avi:forge:upgraded:app' : 'avi:forge:installed:app');
      stopTimers();
      stopTimers = startTimers(core, invoke);
      installed = true;
    },
    uninstall: async () => {
      for (const { key, function: functionKey } of manifest.modules.preUninstall)
        await invoke({
          functionKey,
          moduleKey: key,
          kind: 'core:preUninstall',
          body: { context: { cloudId: installation.cloudId, moduleKey: key }, contextToken: core.newId() },
        });
      stop();
      handlers.clear();
    },
  };
};
