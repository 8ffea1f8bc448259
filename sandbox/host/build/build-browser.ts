import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { fingerprint, recordBuild, recordedOutputs, writeWhole } from '../../forge/bundle/build-record';

/** What stands in for Statsig: every page would carry 32 kB of it and complain that it cannot be reached. */
const GATES_OFF = 'sandbox/host/build/feature-gates-off.ts';

const withoutGates = (root: string): Plugin => ({
  name: 'feature gates off',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^@atlaskit\/feature-gate-js-client(\/.*)?$/ }, () => ({ path: path.join(root, GATES_OFF) }));
  },
});

/**
 * Bundles an entry for browsers and returns its files by ending (`js`, `css`). Built again only when an input has
 * changed. @param entry path relative to `root`.
 */
export const buildBrowser = async (root: string, entry: string): Promise<Readonly<Record<string, string>>> => {
  const folder = path.join(root, 'out', 'page');
  const record = path.join(folder, `${fingerprint(entry)}.json`);
  const known = recordedOutputs(record);
  if (known !== undefined) return known;
  mkdirSync(folder, { recursive: true });
  const built = await build({
    entryPoints: [path.join(root, entry)],
    absWorkingDir: root,
    outdir: folder,
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    mainFields: ['module:es2019', 'browser', 'module', 'main'],
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
    plugins: [withoutGates(root)],
    logLevel: 'silent',
  });
  const name = entry.replaceAll(/[\\/]/g, '__').replace(/\.tsx?$/, '');
  const outputs: Record<string, string> = {};
  for (const { path: made, contents } of built.outputFiles) {
    const ending = path.extname(made).slice(1);
    const target = path.join(folder, `${name}-${fingerprint(contents)}.${ending}`);
    if (!existsSync(target)) writeWhole(target, contents);
    outputs[ending] = target;
  }
  const inputs = Object.keys(built.metafile.inputs).filter((input) => !input.startsWith('(disabled)'));
  recordBuild(record, root, { inputs, outputs });
  return outputs;
};
