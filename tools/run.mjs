// Runs a TypeScript entry: bundles it with esbuild (packages stay outside) and imports the result.
// Usage: node tools/run.mjs <entry.ts> [arguments]
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) {
  console.error('usage: node tools/run.mjs <entry.ts> [arguments]');
  process.exit(2);
}
const out = path.join(root, 'out', 'run', entry.replace(/[\\/]/g, '__').replace(/\.tsx?$/, '.mjs'));
mkdirSync(path.dirname(out), { recursive: true });
await build({
  entryPoints: [path.join(root, entry)],
  outfile: out,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
  banner: { js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);" },
});
process.setSourceMapsEnabled(true);
process.argv = [process.argv[0], entry, ...rest];
await import(pathToFileURL(out).href);
