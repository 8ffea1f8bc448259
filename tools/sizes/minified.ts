import { build } from 'esbuild';

/** As the sandbox bundles a handler, and minified; a screen is bundled for the browser. */
const TARGETS = {
  handler: { platform: 'node', format: 'cjs', target: 'node20' },
  screen: { platform: 'browser', format: 'iife', target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
} as const;

/** One source file with everything it needs, minified. @throws when it cannot be bundled. */
export const minified = async (file: string, kind: keyof typeof TARGETS): Promise<Uint8Array> => {
  const { outputFiles } = await build({
    ...TARGETS[kind],
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'silent',
  });
  const [bundle] = outputFiles;
  if (bundle === undefined) throw new Error(`no bundle came out for ${file}`);
  return bundle.contents;
};
