import type { Span } from '../../instant';
import type { CoveredDesk } from './covered-desk';
import type { DeskPart, MissingDesk } from './desk-timeline';
import { deskTimeline } from './desk-timeline';
import { noneOf } from './set-of-desks';

/** A stretch in which nothing changes at any desk. */
export interface Moment extends Span {
  /** Ids of open desks with somebody present; one list per set of desks, so that equal sets are the same object. */
  readonly open: readonly string[];
  readonly missing: readonly MissingDesk[];
}

const NONE: readonly never[] = [];

const missingNow = (now: readonly DeskPart[]): readonly MissingDesk[] => {
  const missing = now.filter((part) => typeof part === 'object');
  return missing.length === 0 ? NONE : missing;
};

/** Cuts a window into moments, sorted; the work grows with the window and the desks, not with the calendars. */
export const momentsOf = (desks: readonly CoveredDesk[], window: Span): readonly Moment[] => {
  const timelines = desks.map((desk) => deskTimeline(desk, window));
  const next = desks.map(() => 0);
  const now = desks.map((): DeskPart => 'closed');
  const moments: Moment[] = [];
  let open = noneOf(desks);
  let missing: readonly MissingDesk[] = NONE;
  // Plain loops: they run over every change of a window in a fresh process, before anything is optimised.
  for (let start = window.start; start < window.end;) {
    let end = window.end;
    let changed = false;
    for (let desk = 0; desk < timelines.length; desk += 1) {
      const timeline = timelines[desk];
      if (timeline === undefined) continue;
      const at = next[desk] ?? 0;
      const change = timeline.since[at] ?? end;
      if (change > start) {
        if (change < end) end = change;
        continue;
      }
      const [before, part = 'closed'] = [now[desk], timeline.parts[at]];
      now[desk] = part;
      next[desk] = at + 1;
      if ((before === 'open') !== (part === 'open')) open = open.toggled(desk);
      changed ||= typeof before === 'object' || typeof part === 'object';
      end = Math.min(end, timeline.since[at + 1] ?? end);
    }
    if (changed) missing = missingNow(now);
    moments.push({ start, end, open: open.ids, missing });
    start = end;
  }
  return moments;
};
