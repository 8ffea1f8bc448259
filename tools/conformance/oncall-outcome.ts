import { isDeepStrictEqual } from 'node:util';

export type Outcome =
  | { readonly result: 'passed' }
  | { readonly result: 'failed'; readonly expected: unknown; readonly got: unknown }
  | { readonly result: 'skipped'; readonly reason: string };

/** Passed when the engine's answer is the expected one, part for part. */
export const compared = (expected: unknown, got: unknown): Outcome =>
  isDeepStrictEqual(expected, got) ? { result: 'passed' } : { result: 'failed', expected, got };
