import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { InvalidInput } from '../../src/domain/errors';

/** The parts of the manifest that name code. */
const shape = v.object({
  modules: v.object({ function: v.array(v.object({ key: v.string(), handler: v.string() })) }),
  resources: v.optional(
    v.array(v.object({ path: v.string(), entry: v.optional(v.record(v.string(), v.string()), {}) })),
    [],
  ),
});

/** One thing that the platform loads, and the source file that it begins with. */
export interface Entry {
  readonly name: string;
  readonly file: string;
}

export interface AppEntries {
  /** One for each function of the manifest; functions may share a file. */
  readonly handlers: readonly Entry[];
  /** Entries of the UI Kit. */
  readonly screens: readonly Entry[];
}

/** What manifest.yml makes the platform load. @throws InvalidInput naming the path of a part it cannot read. */
export const appEntries = (appRoot: string): AppEntries => {
  const parsed = v.safeParse(shape, parse(readFileSync(path.join(appRoot, 'manifest.yml'), 'utf8')));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new InvalidInput(`manifest.yml ${v.getDotPath(issue) ?? ''}`.trim(), issue.message);
  }
  const { modules, resources } = parsed.output;
  return {
    handlers: modules.function.map(({ key, handler }) => ({
      name: key,
      file: path.join(appRoot, 'src', `${handler.slice(0, handler.lastIndexOf('.'))}.ts`),
    })),
    screens: resources.flatMap(({ path: folder, entry }) =>
      Object.entries(entry).map(([name, file]) => ({ name, file: path.join(appRoot, folder, file) })),
    ),
  };
};
