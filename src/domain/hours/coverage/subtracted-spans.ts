import type { Span } from '../../instant';

/** What is left of sorted spans without others, also sorted. */
export const subtractedSpans = (spans: readonly Span[], without: readonly Span[]): readonly Span[] => {
  let first = 0;
  return spans.flatMap(({ start, end }) => {
    while ((without[first]?.end ?? Infinity) <= start) first += 1;
    const left: Span[] = [];
    let from = start;
    for (let index = first; index < without.length; index += 1) {
      const hole = without[index];
      if (hole === undefined || hole.start >= end) break;
      if (hole.start > from) left.push({ start: from, end: hole.start });
      from = Math.max(from, hole.end);
    }
    if (from < end) left.push({ start: from, end });
    return left;
  });
};
