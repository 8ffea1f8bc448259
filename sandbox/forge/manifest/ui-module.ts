import * as v from 'valibot';
import type { AppManifest } from './app-manifest';

const functionReference = v.looseObject({ function: v.string() });
const uiModuleSchema = v.looseObject({
  key: v.string(),
  resolver: v.optional(functionReference),
  dynamicProperties: v.optional(functionReference),
  unlicensedAccess: v.optional(v.array(v.picklist(['unlicensed', 'customer', 'anonymous'])), []),
});

export interface UiModule extends v.InferOutput<typeof uiModuleSchema> {
  /** For example `jira:issueContext`. */
  readonly type: string;
}

/** The module with this key that has a front end, wherever in the manifest it stands; `undefined` when there is none. */
export const findUiModule = (manifest: AppManifest, moduleKey: string): UiModule | undefined => {
  for (const [type, modules] of Object.entries(manifest.modules)) {
    if (!type.includes(':') || !Array.isArray(modules)) continue;
    for (const module of modules) {
      const parsed = v.safeParse(uiModuleSchema, module);
      if (parsed.success && parsed.output.key === moduleKey) return { type, ...parsed.output };
    }
  }
  return undefined;
};
