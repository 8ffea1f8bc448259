import { createRequire } from 'node:module';

let tenant = '';
const loaded = new Set<string>();

/**
 * The exports of a bundle, evaluated once for an installation. Another installation gets a fresh copy, so that a
 * story never sees the module state of the one before it.
 */
export const loadBundle = (file: string, forTenant: string): Readonly<Record<string, unknown>> => {
  const requireBundle = createRequire(file);
  if (tenant !== forTenant) {
    for (const old of loaded) delete requireBundle.cache[old];
    loaded.clear();
    tenant = forTenant;
  }
  loaded.add(file);
  return requireBundle(file);
};
