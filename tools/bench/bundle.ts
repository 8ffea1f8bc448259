import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Bundles an entry as a handler is bundled: minified, one file, packages inside. */
export const bundle = async (entry: string): Promise<Uint8Array> => {
  const { outputFiles } = await build({
    entryPoints: [path.resolve(entry)],
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    write: false,
    // The processor time at which the file begins to load, for fresh-coverage.ts.
    banner: { js: 'const u=process.cpuUsage();process.env.BENCH_STARTED_AT=String((u.user+u.system)/1000);' },
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`nothing was bundled from ${entry}`);
  return file.contents;
};

export const gzipBytes = (code: Uint8Array): number => gzipSync(code, { level: 9 }).length;
