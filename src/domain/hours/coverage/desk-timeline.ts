import type { Instant, Span } from '../../instant';
import type { DeskState } from '../because';
import { joinedSpans } from '../joined-spans';
import { openSpans } from '../open-spans';
import type { CoveredDesk } from './covered-desk';
import { subtractedSpans } from './subtracted-spans';

/** A desk that its week would have open, and what keeps it closed. */
export interface MissingDesk {
  readonly desk: string;
  readonly by: DeskState | 'nobody present';
}

/** What a desk is for a while: open with somebody present, missing, or closed as on every such day. */
export type DeskPart = 'open' | 'closed' | MissingDesk;

/** What one desk is in a window, part by part, as two lists side by side: a year has many. */
export interface DeskTimeline {
  /** Start of each part, the first at the start of the window; it lasts until the next one starts. */
  readonly since: readonly Instant[];
  readonly parts: readonly DeskPart[];
}

/** Cuts spans to a window. */
const within = <Cut extends Span>(spans: readonly Cut[], { start, end }: Span): readonly Cut[] =>
  spans
    .filter((span) => span.start < end && span.end > start)
    .map((span) => ({ ...span, start: Math.max(span.start, start), end: Math.min(span.end, end) }));

/** Open, missing and closed parts of a desk in a window. */
export const deskTimeline = ({ id, calendar, nobodyPresent = [] }: CoveredDesk, window: Span): DeskTimeline => {
  const staffed = openSpans(calendar, window.start, window.end);
  const absent = joinedSpans(nobodyPresent);
  const open = absent.length === 0 ? staffed : subtractedSpans(staffed, absent);
  const nobody: DeskPart = { desk: id, by: 'nobody present' };
  const missing = [
    ...within(calendar.covering(window.start, window.end - 1).lost, window).map(({ start, end, state }) => ({
      start,
      end,
      part: { desk: id, by: state },
    })),
    ...(absent.length === 0 ? [] : subtractedSpans(staffed, open).map((span) => ({ ...span, part: nobody }))),
  ].sort((a, b) => a.start - b.start);

  const since: Instant[] = [window.start];
  const parts: DeskPart[] = ['closed'];
  const add = ({ start, end }: Span, part: DeskPart): void => {
    // What touches the part before it takes the place of the closed part that was to follow.
    if (since[since.length - 1] === start) {
      since.pop();
      parts.pop();
    }
    since.push(start, end);
    parts.push(part, 'closed');
  };
  let next = 0;
  for (const span of open) {
    for (let lost = missing[next]; lost !== undefined && lost.start < span.start; lost = missing[next]) {
      add(lost, lost.part);
      next += 1;
    }
    add(span, 'open');
  }
  for (const lost of missing.slice(next)) add(lost, lost.part);
  return { since, parts };
};
