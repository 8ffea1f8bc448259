import { gzipSync } from 'node:zlib';
import type { Entry } from './app-entries';
import { minified } from './minified';

export interface BundleSize {
  readonly name: string;
  /** Bytes, minified. */
  readonly bytes: number;
  /** Bytes, minified and gzipped. */
  readonly gzip: number;
  readonly code: Uint8Array;
}

/** Bundles entries and weighs them, in their order; entries that share a file are bundled once. */
export const bundleSizes = async (
  entries: readonly Entry[],
  kind: Parameters<typeof minified>[1],
): Promise<readonly BundleSize[]> => {
  const files = [...new Set(entries.map(({ file }) => file))];
  const codes = new Map(await Promise.all(files.map(async (file) => [file, await minified(file, kind)] as const)));
  return entries.map(({ name, file }) => {
    const code = codes.get(file) ?? new Uint8Array();
    return { name, bytes: code.length, gzip: gzipSync(code, { level: 9 }).length, code };
  });
};
