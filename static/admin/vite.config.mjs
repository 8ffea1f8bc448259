import path from 'node:path';
import { defineConfig } from 'vite';

/** Stands in for Atlassian's client of feature gates, which every page would carry and which asks a server. */
const GATES_OFF = path.resolve(import.meta.dirname, 'parts/feature-gates-off.ts');

/** The admin page as the platform serves it: from a folder below the root, without inline code or styles. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: {
    mainFields: ['module:es2019', 'browser', 'module'],
    alias: [{ find: /^@atlaskit\/feature-gate-js-client(\/.*)?$/, replacement: GATES_OFF }],
  },
  build: { outDir: 'build', emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
