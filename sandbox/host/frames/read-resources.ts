import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { InvalidInput } from '../../../src/domain/errors';

const shape = v.looseObject({
  resources: v.optional(
    v.array(v.looseObject({ key: v.string(), path: v.string(), entry: v.optional(v.record(v.string(), v.string())) })),
    [],
  ),
  permissions: v.optional(
    v.looseObject({
      content: v.optional(
        v.object({
          styles: v.optional(v.array(v.literal('unsafe-inline')), []),
          scripts: v.optional(v.array(v.string()), []),
        }),
        {},
      ),
    }),
    {},
  ),
});

/** What the manifest allows in the app's own pages beyond the strict policy. */
export interface ContentPermissions {
  readonly styles: 'unsafe-inline'[];
  readonly scripts: string[];
}

export interface Resource {
  readonly key: string;
  readonly path: string;
  readonly entry?: Readonly<Record<string, string>> | undefined;
}

/** Folders with front ends that the manifest names, and what their pages may. @throws InvalidInput with the path of a part it cannot read. */
export const readResources = (
  appRoot: string,
): { readonly resources: readonly Resource[]; readonly content: ContentPermissions } => {
  const parsed = v.safeParse(shape, parse(readFileSync(path.join(appRoot, 'manifest.yml'), 'utf8')));
  if (parsed.success) return { resources: parsed.output.resources, content: parsed.output.permissions.content };
  const [issue] = parsed.issues;
  throw new InvalidInput(`manifest.yml ${v.getDotPath(issue) ?? ''}`.trim(), issue.message);
};

/** `ui/admin` → file of the entry, or of a resource without entries the folder's `index.html`. */
export const entryFile = (resources: readonly Resource[], name: string): string | undefined => {
  const [key, entry] = name.split('/');
  const resource = resources.find((one) => one.key === key);
  if (resource === undefined) return undefined;
  const file = entry === undefined ? 'index.html' : resource.entry?.[entry];
  return file === undefined ? undefined : path.posix.join(resource.path, file);
};
