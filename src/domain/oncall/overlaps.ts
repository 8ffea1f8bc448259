import type { Span } from '../instant';

/** Parts that lie in a span of both lists; each list ascending and disjoint. */
export const overlapsOf = (left: readonly Span[], right: readonly Span[]): readonly Span[] => {
  const parts: Span[] = [];
  let [l, r] = [0, 0];
  for (;;) {
    const [a, b] = [left[l], right[r]];
    if (a === undefined || b === undefined) return parts;
    const part = { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
    if (part.start < part.end) parts.push(part);
    if (a.end <= b.end) l += 1;
    else r += 1;
  }
};
