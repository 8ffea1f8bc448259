import path from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';

/** What stands in for Statsig: every page would carry 32 kB of it and complain that it cannot be reached. */
const GATES_OFF = 'sandbox/host/build/feature-gates-off.ts';

const withoutGates = (root: string): Plugin => ({
  name: 'feature gates off',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^@atlaskit\/feature-gate-js-client(\/.*)?$/ }, () => ({ path: path.join(root, GATES_OFF) }));
  },
});

/** How everything for browsers is bundled: small, for today's browsers, nothing from outside. */
export const browserOptions = (root: string) =>
  ({
    absWorkingDir: root,
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    platform: 'browser',
    target: 'es2022',
    mainFields: ['module:es2019', 'browser', 'module', 'main'],
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
    plugins: [withoutGates(root)],
    logLevel: 'silent',
  }) satisfies BuildOptions;
