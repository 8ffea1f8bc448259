import type { Instant, Span } from '../instant';
import type { CompiledCalendar } from './compile-calendar';
import { lastAtOrBefore } from './last-at-or-before';

/** Open spans of the desk within [from, to), cut at both ends, sorted, never touching. */
export const openSpans = (calendar: CompiledCalendar, from: Instant, to: Instant): readonly Span[] => {
  if (to <= from) return [];
  const { openFrom, openTo } = calendar.covering(from, to - 1);
  const spans: Span[] = [];
  for (let index = Math.max(0, lastAtOrBefore(openFrom, from)); index < openFrom.length; index += 1) {
    const start = Math.max(from, openFrom[index] ?? to);
    const end = Math.min(to, openTo[index] ?? to);
    if (start >= to) break;
    if (start < end) spans.push({ start, end });
  }
  return spans;
};
