import type { Span } from '../instant';

/** Sorts spans, drops empty ones and joins those that touch or overlap. */
export const joinedSpans = (spans: readonly Span[]): readonly Span[] => {
  const joined: Span[] = [];
  for (const next of spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && next.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    else joined.push(next);
  }
  return joined;
};
