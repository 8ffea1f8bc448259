import type { Instant, Span } from '../../instant';
import { openSpans } from '../open-spans';
import type { Stretch } from '../stretch';
import type { CoveredDesk } from './covered-desk';

/** A stretch in which nothing changes at any desk. */
export interface Moment extends Span {
  /** Ids of open desks with somebody present; one list per set of desks, so that equal sets are the same object. */
  readonly open: readonly string[];
  /** Desks that their week would have open: kept closed by a state, or by nobody being present. */
  readonly missing: readonly { readonly desk: string; readonly by: Stretch['state'] | 'nobody present' }[];
}

/** Says for instants asked in order which span holds them. */
const follow = <Part extends Span>(spans: readonly Part[]) => {
  let index = 0;
  return (at: Instant): Part | null => {
    while (index < spans.length && (spans[index]?.end ?? Infinity) <= at) index += 1;
    const span = spans[index];
    return span !== undefined && span.start <= at ? span : null;
  };
};

/** Cuts a window into moments, sorted; the work grows with the window and the desks, not with the calendars. */
export const momentsOf = (desks: readonly CoveredDesk[], { start, end }: Span): readonly Moment[] => {
  const rows = desks.map(({ id, calendar, nobodyPresent = [] }) => {
    const open = openSpans(calendar, start, end);
    const lost = calendar.covering(start, end - 1).lost.filter((stretch) => stretch.start < end && start < stretch.end);
    return { id, open, lost, absent: nobodyPresent.filter((span) => span.start < end && start < span.end) };
  });
  const borders = new Set([start]);
  for (const { open, lost, absent } of rows)
    for (const span of [...open, ...lost, ...absent]) {
      borders.add(Math.max(start, span.start));
      borders.add(span.end);
    }
  const sorted = Float64Array.from(borders).sort();
  const followers = rows.map(({ id, open, lost, absent }) => ({
    id,
    openAt: follow(open),
    lostAt: follow(lost),
    absentAt: follow(absent),
  }));
  const sets = new Map<string, readonly string[]>();
  const oneList = (ids: readonly string[]): readonly string[] => {
    const key = ids.join();
    const known = sets.get(key) ?? ids;
    sets.set(key, known);
    return known;
  };
  const moments: Moment[] = [];
  for (const [index, from] of sorted.entries()) {
    if (from >= end) break;
    const open: string[] = [];
    const missing: Moment['missing'][number][] = [];
    for (const { id, openAt, lostAt, absentAt } of followers) {
      const lost = lostAt(from);
      if (openAt(from) === null) {
        if (lost !== null) missing.push({ desk: id, by: lost.state });
      } else if (absentAt(from) === null) open.push(id);
      else missing.push({ desk: id, by: 'nobody present' });
    }
    moments.push({ start: from, end: Math.min(end, sorted[index + 1] ?? end), open: oneList(open), missing });
  }
  return moments;
};
