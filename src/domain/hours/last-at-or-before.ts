import type { Instant } from '../instant';

/** Index of the last entry that is not after `at`, or -1; the entries are sorted. */
export const lastAtOrBefore = (sorted: readonly Instant[], at: Instant): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
