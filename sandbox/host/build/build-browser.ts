import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { fingerprint, recordBuild, recordedOutputs, writeWhole } from '../../forge/bundle/build-record';
import { shorthandsFirst } from './shorthands-first';
import { browserOptions } from './browser-options';

/** Absolute paths of built files by the name under which they are served. */
export type BuiltFiles = Readonly<Record<string, string>>;

const building = new Map<string, Promise<BuiltFiles>>();

/** Code names the code it loads by content; styles are asked for by name: `forge-doc-FL3B4TWK.css` is `forge-doc.css`. */
const servedName = (made: string): string => path.basename(made).replace(/-[A-Z0-9]{8}\.css$/, '.css');

const make = async (
  root: string,
  entry: string,
  options: Pick<BuildOptions, 'format' | 'splitting'>,
  record: string,
): Promise<BuiltFiles> => {
  const folder = path.dirname(record);
  mkdirSync(folder, { recursive: true });
  const built = await build({
    ...browserOptions(root),
    ...options,
    entryPoints: { entry: path.join(root, entry) },
    outdir: folder,
  });
  const outputs: Record<string, string> = {};
  const keep = (name: string, contents: string | Uint8Array) => {
    const target = path.join(folder, `${fingerprint(contents)}-${name}`);
    if (!existsSync(target)) writeWhole(target, contents);
    outputs[name] = target;
  };
  for (const { path: file, contents, text } of built.outputFiles)
    keep(servedName(file), file.endsWith('.css') ? shorthandsFirst(text) : contents);
  // `(disabled)` and `<define>` are inputs without a file.
  const inputs = Object.keys(built.metafile.inputs).filter((input) => !/^[(<]/.test(input));
  recordBuild(record, root, { inputs, outputs });
  return outputs;
};

/**
 * Bundles an entry for browsers: `entry.js`, `entry.css` where it has styles, and with `parts` the pieces that are
 * loaded later, whose styles are named after them. Built again only when an input has changed, and once for all who ask at the same time.
 * @param entry path relative to `root`.
 * @throws Error with esbuild's words when the code cannot be bundled.
 */
export const buildBrowser = (
  root: string,
  entry: string,
  as: 'one file' | 'parts' = 'one file',
): Promise<BuiltFiles> => {
  const record = path.join(root, 'out', 'page', `${fingerprint(entry)}.json`);
  const running = building.get(record);
  if (running !== undefined) return running;
  const known = recordedOutputs(record);
  if (known !== undefined) return Promise.resolve(known);
  const options: Pick<BuildOptions, 'format' | 'splitting'> =
    as === 'parts' ? { format: 'esm', splitting: true } : { format: 'iife' };
  const made = make(root, entry, options, record).finally(() => building.delete(record));
  building.set(record, made);
  return made;
};
