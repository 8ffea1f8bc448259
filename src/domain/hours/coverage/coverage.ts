import type { Span } from '../../instant';
import type { CoveredDesk } from './covered-desk';
import type { Gap, GapCause, GapPart } from './gap';
import { gapParts } from './gap-parts';
import { momentsOf } from './moments';
import { runsOf } from './runs-of';
import { subtractedSpans } from './subtracted-spans';

/** A while in which the same desks are open. */
export interface OpenDesks extends Span {
  readonly desks: readonly string[];
}

/** What the desks cover of a window. */
export interface Coverage {
  readonly window: Span;
  readonly staffedMs: number;
  readonly gapMs: number;
  readonly open: readonly OpenDesks[];
  /** Where two or more desks are open: the time to hand over in. */
  readonly overlaps: readonly OpenDesks[];
  readonly gaps: readonly Gap[];
  readonly longestGap: Gap | null;
  readonly msByCause: Readonly<Record<GapCause, number>>;
  /** Hours in which some desk would be open on an ordinary day, and none is, because of holidays. */
  readonly lostToHolidays: readonly GapPart[];
  /** Gaps in which nobody is on call either; null when no on-call spans were given. */
  readonly unplanned: readonly Span[] | null;
}

const length = ({ start, end }: Span): number => end - start;

const total = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + length(span), 0);

/**
 * Open spans, gaps and their causes of several desks in a window.
 * @param onCall spans in which somebody is on call, sorted: a gap they cover is planned, the rest is not.
 */
export const coverage = (desks: readonly CoveredDesk[], window: Span, onCall?: readonly Span[]): Coverage => {
  const moments = momentsOf(desks, window);
  const parts = gapParts(desks, window, moments);
  const open = runsOf(moments, {
    key: (moment) => (moment.open.length === 0 ? null : moment.open),
    joined: (first, end): OpenDesks => ({ start: first.start, end, desks: first.open }),
  });
  let opening = 0;
  let part = 0;
  const gaps = runsOf(moments, {
    key: (moment) => moment.open.length === 0 || null,
    joined: ({ start }, end): Gap => {
      while (opening < open.length && (open[opening]?.start ?? Infinity) < end) opening += 1;
      const from = part;
      while (part < parts.length && (parts[part]?.end ?? Infinity) <= end) part += 1;
      return { start, end, parts: parts.slice(from, part), endedBy: open[opening]?.desks ?? [] };
    },
  });
  const gapMs = total(gaps);
  const msOf = (cause: GapCause) => total(parts.filter((part) => part.cause === cause));
  return {
    window,
    staffedMs: length(window) - gapMs,
    gapMs,
    open,
    overlaps: open.filter(({ desks: ids }) => ids.length > 1),
    gaps,
    longestGap: gaps.reduce<Gap | null>(
      (longest, gap) => (length(gap) > (longest ? length(longest) : 0) ? gap : longest),
      null,
    ),
    msByCause: {
      evening: msOf('evening'),
      weekend: msOf('weekend'),
      holiday: msOf('holiday'),
      closure: msOf('closure'),
      'own hours': msOf('own hours'),
      'nobody present': msOf('nobody present'),
    },
    lostToHolidays: parts.filter(({ cause }) => cause === 'holiday'),
    unplanned: onCall === undefined ? null : subtractedSpans(gaps, onCall),
  };
};
