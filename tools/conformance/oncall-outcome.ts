import { isDeepStrictEqual } from 'node:util';

export type Outcome =
  | { readonly result: 'passed' }
  | { readonly result: 'failed'; readonly expected: unknown; readonly got: unknown }
  | { readonly result: 'skipped'; readonly reason: string };

/** What nothing here can replay: a failure, or a file with a new name would pass in silence. */
export const unreplayable = (what: string): Outcome => ({
  result: 'failed',
  expected: 'a replay',
  got: `nothing replays the ${what}`,
});

/** Passed when the engine's answer is the expected one, part for part. */
export const compared = (expected: unknown, got: unknown): Outcome =>
  isDeepStrictEqual(expected, got) ? { result: 'passed' } : { result: 'failed', expected, got };
