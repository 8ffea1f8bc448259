import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import * as v from 'valibot';

const recordSchema = v.object({
  inputs: v.array(v.object({ file: v.string(), changed: v.number(), size: v.number() })),
  outputs: v.record(v.string(), v.string()),
});
type BundleRecord = v.InferOutput<typeof recordSchema>;

const sha = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex').slice(0, 16);

const stillTrue = ({ inputs, outputs }: BundleRecord) =>
  inputs.every(({ file, changed, size }) => {
    const stat = statSync(file, { throwIfNoEntry: false });
    return stat !== undefined && stat.mtimeMs === changed && stat.size === size;
  }) && Object.values(outputs).every((file) => existsSync(file));

/** Flat, so that source maps find their way back from the folder of the bundles. */
const flat = (name: string) => name.replaceAll(/[\\/]/g, '__');

/** Other processes read here at the same time: a file appears whole or not at all. */
const writeWhole = (file: string, content: string | Uint8Array) => {
  const half = `${file}.${process.pid}`;
  writeFileSync(half, content);
  renameSync(half, file);
};

const recorded = (file: string) => {
  if (!existsSync(file)) return undefined;
  const parsed = v.safeParse(recordSchema, JSON.parse(readFileSync(file, 'utf8')));
  return parsed.success && stillTrue(parsed.output) ? parsed.output.outputs : undefined;
};

/**
 * Bundles each entry into one CommonJS file of its own under `<root>/out/forge` and returns the paths by entry name.
 * Files are named by content; nothing is built while no input has changed, in this process or a later one.
 */
export const bundleOnce = async (
  root: string,
  entries: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> => {
  const folder = path.join(root, 'out', 'forge');
  const record = path.join(folder, `${sha(JSON.stringify(entries))}.json`);
  const known = recorded(record);
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
    const target = path.join(folder, `${flat(name)}-${sha(code)}.cjs`);
    if (!existsSync(target)) writeWhole(target, code);
    if (!existsSync(`${target}.map`)) writeWhole(`${target}.map`, map);
    outputs[name] = target;
  }
  const inputs = Object.keys(built.metafile.inputs).map((input) => {
    const file = path.resolve(root, input);
    // A file that has vanished meanwhile never matches, and the next call builds anew.
    const stat = statSync(file, { throwIfNoEntry: false });
    return { file, changed: stat?.mtimeMs ?? -1, size: stat?.size ?? -1 };
  });
  writeWhole(record, JSON.stringify({ inputs, outputs } satisfies BundleRecord));
  return outputs;
};
