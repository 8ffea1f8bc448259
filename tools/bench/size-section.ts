import { bundle, gzipBytes } from './bundle';
import { promise } from './shown';

const KB = 1_000;

/** What the hours add to a handler. */
export const sizeSection = async (): Promise<readonly string[]> => {
  const all = gzipBytes(await bundle('tools/bench/handler-probe.ts'));
  const own = gzipBytes(await bundle('tools/bench/handler-probe.ts', ['temporal-polyfill']));
  return [
    'Added to a handler, minified and gzipped',
    `all ${(all / KB).toFixed(1)} KB, of it our own code ${(own / KB).toFixed(1)} KB, the rest temporal-polyfill`,
    promise(all <= 30 * KB, 'at most 30 KB'),
  ];
};
