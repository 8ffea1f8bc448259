import type { Instant, Span } from '../../instant';
import type { CoveredDesk } from './covered-desk';
import type { DeskPart, DeskTimeline, MissingDesk } from './desk-timeline';
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

/** Every change of every desk in the order of time, as one number each that both can be read from: instant × desks + desk. */
const changesOf = (timelines: readonly DeskTimeline[]): Float64Array => {
  const changes = new Float64Array(timelines.reduce((sum, { since }) => sum + since.length, 0));
  let count = 0;
  timelines.forEach(({ since }, desk) => {
    for (let index = 0; index < since.length; index += 1)
      changes[count++] = (since[index] ?? 0) * timelines.length + desk;
  });
  return changes.sort();
};

/** Cuts a window into moments, sorted; the work grows with the window and the desks, not with the calendars. */
export const momentsOf = (desks: readonly CoveredDesk[], window: Span): readonly Moment[] => {
  const timelines = desks.map((desk) => deskTimeline(desk, window));
  const changes = changesOf(timelines);
  const next = desks.map(() => 0);
  const now = desks.map((): DeskPart => 'closed');
  const moments: Moment[] = [];
  let open = noneOf(desks);
  let missing: readonly MissingDesk[] = NONE;
  let start = window.start;
  let changed = false;
  const finish = (end: Instant): void => {
    if (changed) missing = missingNow(now);
    changed = false;
    moments.push({ start, end, open: open.ids, missing });
    start = end;
  };
  // Plain loops: they run over every change of a window in a fresh process, before anything is optimised.
  for (let each = 0; each < changes.length; each += 1) {
    const change = changes[each] ?? 0;
    const at = Math.floor(change / timelines.length);
    if (at >= window.end) break;
    if (at > start) finish(at);
    const desk = change - at * timelines.length;
    const index = next[desk] ?? 0;
    const before = now[desk];
    const part = timelines[desk]?.parts[index] ?? 'closed';
    now[desk] = part;
    next[desk] = index + 1;
    if ((before === 'open') !== (part === 'open')) open = open.toggled(desk);
    changed ||= typeof before === 'object' || typeof part === 'object';
  }
  if (start < window.end) finish(window.end);
  return moments;
};
