import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { fingerprint, recordBuild, recordedOutputs, writeWhole } from './build-record';

/** Flat, so that source maps find their way back from the folder of the bundles. */
const flat = (name: string) => name.replaceAll(/[\\/]/g, '__');

/**
 * Bundles each entry into one CommonJS file of its own under `<root>/out/forge` and returns the paths by entry name.
 * Files are named by content; nothing is built while no input has changed, in this process or a later one.
 */
export const bundleOnce = async (
  root: string,
  entries: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> => {
  const folder = path.join(root, 'out', 'forge');
  const record = path.join(folder, `${fingerprint(JSON.stringify(entries))}.json`);
  const known = recordedOutputs(record);
  if (known !== undefined) return known;

  mkdirSync(folder, { recursive: true });
  const built = await build({
    entryPoints: Object.entries(entries).map(([name, file]) => ({ in: file, out: flat(name) })),
    absWorkingDir: root,
    outdir: folder,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // Beside the code, not in it: a worker would decode a megabyte at every start.
    sourcemap: 'external',
    sourcesContent: false,
    logLevel: 'silent',
  });
  const outputs: Record<string, string> = {};
  for (const name of Object.keys(entries)) {
    const named = (ending: string) =>
      built.outputFiles.find((output) => path.basename(output.path) === `${flat(name)}.js${ending}`)?.contents;
    const [code, map] = [named(''), named('.map')];
    if (code === undefined || map === undefined) throw new Error(`no bundle came out for ${name}`);
    const target = path.join(folder, `${flat(name)}-${fingerprint(code)}.cjs`);
    if (!existsSync(target)) writeWhole(target, code);
    if (!existsSync(`${target}.map`)) writeWhole(`${target}.map`, map);
    outputs[name] = target;
  }
  recordBuild(record, root, { inputs: Object.keys(built.metafile.inputs), outputs });
  return outputs;
};
