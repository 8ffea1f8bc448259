import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { InvalidInput } from '../../../src/domain/errors';
import { appManifestSchema, type AppManifest } from './app-manifest';

/**
 * Reads `manifest.yml` in `appRoot`, anchors resolved.
 * @throws InvalidInput naming the path in the manifest, when a part the platform acts on has the wrong shape.
 */
export const readManifest = (appRoot: string): AppManifest => {
  const file = path.join(appRoot, 'manifest.yml');
  const parsed = v.safeParse(appManifestSchema, parse(readFileSync(file, 'utf8'), { maxAliasCount: 1000 }));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new InvalidInput(`manifest.yml ${v.getDotPath(issue) ?? ''}`.trim(), issue.message);
};
