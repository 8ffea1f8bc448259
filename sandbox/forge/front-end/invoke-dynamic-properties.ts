import type { Invoke } from '../invoke/create-invoker';
import { findUiModule } from '../manifest/ui-module';
import type { PlatformCore } from '../platform-core';

/**
 * Asks an issue context for its status, as Jira does on first render. @throws Error when the module declares none.
 */
export const invokeDynamicProperties = async (
  core: PlatformCore,
  invoke: Invoke,
  call: { readonly moduleKey: string; readonly accountId: string; readonly extension: unknown },
): Promise<{ readonly value?: unknown; readonly error?: string }> => {
  const module = findUiModule(core.manifest, call.moduleKey);
  if (module?.dynamicProperties === undefined)
    throw new Error(`the manifest has no module "${call.moduleKey}" with dynamicProperties`);
  const { outcome, error, result } = await invoke({
    functionKey: module.dynamicProperties.function,
    moduleKey: call.moduleKey,
    kind: 'front end',
    moduleType: module.type,
    accountId: call.accountId,
    body: { cloudId: core.installation.cloudId, extension: call.extension },
  });
  return outcome === 'ok' ? { value: result } : { error: error ?? outcome };
};
