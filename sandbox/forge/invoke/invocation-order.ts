import type { PlatformCore } from '../platform-core';
import type { RuntimeData } from '../worker/protocol';
import type { AccountType } from './account-type';
import type { ModuleKind } from './limits-of';
import type { Origin, RunningInvocation } from './running-invocation';

/** A wish to run a function of the app. */
export interface InvocationWish {
  readonly functionKey: string;
  readonly moduleKey: string;
  readonly kind: ModuleKind;
  /** Where `kind` does not say it: `jira:issueContext` for example. */
  readonly moduleType?: string;
  /** First argument of the handler. */
  readonly body: unknown;
  /** The person on whose behalf; none for events, timers, queues. */
  readonly accountId?: string | undefined;
  readonly accountType?: AccountType;
  /** What began the chain that this invocation continues. */
  readonly origin?: Origin;
}

/** Second argument of the handler. */
export const handlerContext = ({ installation }: PlatformCore, { accountId }: InvocationWish) => ({
  installContext: installation.contextAri,
  ...(accountId === undefined ? {} : { principal: { accountId } }),
  license: installation.license,
  installation: {
    ari: `ari:cloud:ecosystem::installation/${installation.installationId}`,
    contexts: [installation.contextAri],
  },
});

/** What the app's packages find as `__forge_runtime__`, apart from its functions. */
export const runtimeData = (
  { installation, manifest, scopes }: PlatformCore,
  { wish, running }: { readonly wish: InvocationWish; readonly running: RunningInvocation },
): RuntimeData => {
  const { id, bearer, functionKey } = running;
  const trace = id.replaceAll('-', '');
  return {
    appContext: {
      appId: installation.appId,
      appVersion: installation.appVersion,
      environmentId: installation.environmentId,
      environmentType: installation.environmentType,
      invocationId: id,
      installationId: installation.installationId,
      functionKey,
      moduleType: wish.moduleType ?? wish.kind,
      moduleKey: wish.moduleKey,
      license: installation.license,
      permissions: { scopes: scopes.all, external: manifest.permissions?.external ?? {} },
    },
    contextAri: installation.contextAri,
    ...(wish.accountId === undefined ? {} : { aaid: wish.accountId }),
    proxy: { token: bearer, url: 'https://proxy.sandbox.invalid' },
    tracing: { traceId: trace, spanId: trace.slice(0, 16) },
  };
};
