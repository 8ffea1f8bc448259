import * as v from 'valibot';
import type { AppManifest } from '../../forge/manifest/app-manifest';
import type { AppModule } from '../wire/app-module';

const shape = v.looseObject({
  key: v.string(),
  title: v.optional(v.union([v.string(), v.object({ i18n: v.string() })])),
  resource: v.string(),
  render: v.optional(v.string()),
  unlicensedAccess: v.optional(v.array(v.string()), []),
});

/** Every front end that the manifest declares, in its order. */
export const appModules = (manifest: AppManifest): readonly AppModule[] =>
  Object.entries(manifest.modules).flatMap(([type, modules]) =>
    !type.includes(':') || !Array.isArray(modules)
      ? []
      : modules.flatMap((module): readonly AppModule[] => {
          const parsed = v.safeParse(shape, module);
          if (!parsed.success) return [];
          const { key, title, resource, render, unlicensedAccess } = parsed.output;
          return [
            {
              type,
              key,
              title: typeof title === 'string' ? title : (title?.i18n ?? key),
              resource,
              kind: render === 'native' ? 'UI Kit' : 'Custom UI',
              forCustomers: unlicensedAccess.includes('customer'),
            },
          ];
        }),
  );
