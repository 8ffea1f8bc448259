import type { Span } from '../../../src/domain/instant';

/** The parts of spans that lie in a window, cut at its borders. */
export const within = <Part extends Span>(parts: readonly Part[], { start, end }: Span): readonly Part[] =>
  parts
    .filter((part) => part.start < end && part.end > start)
    .map((part) => ({ ...part, start: Math.max(part.start, start), end: Math.min(part.end, end) }));
