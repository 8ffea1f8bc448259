import type { FunctionModule } from '../manifest/app-manifest';
import type { PlatformCore } from '../platform-core';
import type { ModuleKind } from './limits-of';
import type { AccountType } from './account-type';
import type { Origin } from './running-invocation';

/** A wish to run a function of the app. */
export interface InvocationWish {
  readonly functionKey: string;
  readonly moduleKey: string;
  readonly kind: ModuleKind;
  /** First argument of the handler. */
  readonly body: unknown;
  /** The person on whose behalf; none for events, timers, queues. */
  readonly accountId?: string | undefined;
  readonly accountType?: AccountType;
  /** What began the chain that this invocation continues. */
  readonly origin?: Origin;
}

/** Second argument of the handler. */
export const handlerContext = ({ installation }: PlatformCore, { accountId, moduleKey }: InvocationWish) => ({
  installContext: installation.contextAri,
  workspaceId: undefined,
  moduleKey,
  ...(accountId === undefined ? {} : { principal: { accountId } }),
  license: installation.license,
  installation: {
    ari: { installationId: installation.installationId },
    contexts: [{ cloudId: installation.cloudId, workspaceId: installation.cloudId }],
  },
});

/** What the app's packages find as `__forge_runtime__`, apart from its functions. */
export const runtimeData = (
  core: PlatformCore,
  { wish, id, bearer, module }: { wish: InvocationWish; id: string; bearer: string; module: FunctionModule },
) => {
  const { installation, manifest, scopes } = core;
  return {
    appContext: {
      appId: installation.appId,
      appVersion: installation.appVersion,
      environmentId: installation.environmentId,
      environmentType: installation.environmentType,
      invocationId: id,
      installationId: installation.installationId,
      functionKey: module.key,
      moduleType: wish.kind,
      moduleKey: wish.moduleKey,
      license: installation.license,
      permissions: { scopes: scopes.all, external: manifest.permissions?.external ?? {} },
    },
    contextAri: installation.contextAri,
    ...(wish.accountId === undefined ? {} : { aaid: wish.accountId }),
    proxy: { token: bearer, url: 'https://proxy.sandbox.invalid' },
    tracing: { traceId: id.replaceAll('-', ''), spanId: id.replaceAll('-', '').slice(0, 16) },
  };
};
