import { bundle, gzipBytes } from './bundle';
import { promise } from './shown';

const KB = 1_000;

/** What the hours add to a handler, and what asking who is on call adds to them. */
export const sizeSection = async (): Promise<readonly string[]> => {
  const all = gzipBytes(await bundle('tools/bench/handler-probe.ts'));
  const onCall = gzipBytes(await bundle('tools/bench/on-call-probe.ts'));
  return [
    'Added to a handler, minified and gzipped',
    `hours ${(all / KB).toFixed(1)} KB`,
    `who is on call ${((onCall - all) / KB).toFixed(1)} KB more, ${(onCall / KB).toFixed(1)} KB together`,
    promise(onCall <= 30 * KB, 'at most 30 KB, hours and on call together'),
  ];
};
