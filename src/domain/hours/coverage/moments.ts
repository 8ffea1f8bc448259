import type { Span } from '../../instant';
import type { DeskState } from '../because';
import type { CoveredDesk } from './covered-desk';
import type { Border } from './borders';
import { bordersOf } from './borders';

/** A desk that its week would have open, and what keeps it closed. */
export interface MissingDesk {
  readonly desk: string;
  readonly by: DeskState | 'nobody present';
}

/** A stretch in which nothing changes at any desk. */
export interface Moment extends Span {
  /** Ids of open desks with somebody present; one list per set of desks, so that equal sets are the same object. */
  readonly open: readonly string[];
  readonly missing: readonly MissingDesk[];
}

/** What is known of a desk while walking over the window. */
interface DeskNow {
  readonly id: string;
  open: boolean;
  absent: boolean;
  lost: DeskState | null;
}

const NONE: readonly never[] = [];

const apply = (desk: DeskNow, { of, state, begins }: Border): void => {
  if (of === 'open') desk.open = begins;
  else if (of === 'absent') desk.absent = begins;
  else desk.lost = begins ? state : null;
};

/** One list object for each set of desks. */
const listOfSets = () => {
  const sets = new Map<string, readonly string[]>();
  return (ids: readonly string[]): readonly string[] => {
    const key = ids.join();
    const known = sets.get(key);
    if (known !== undefined) return known;
    sets.set(key, ids);
    return ids;
  };
};

const missingNow = (desks: readonly DeskNow[]): readonly MissingDesk[] => {
  const missing: MissingDesk[] = [];
  for (const { id, open, absent, lost } of desks) {
    if (open && absent) missing.push({ desk: id, by: 'nobody present' });
    else if (!open && lost !== null) missing.push({ desk: id, by: lost });
  }
  return missing.length === 0 ? NONE : missing;
};

/** Cuts a window into moments, sorted; the work grows with the window and the desks, not with the calendars. */
export const momentsOf = (desks: readonly CoveredDesk[], window: Span): readonly Moment[] => {
  const now: DeskNow[] = desks.map(({ id }) => ({ id, open: false, absent: false, lost: null }));
  const oneList = listOfSets();
  const moments: Moment[] = [];
  const borders = bordersOf(desks, window);
  let from = window.start;
  for (let index = 0; ;) {
    for (let border = borders[index]; border !== undefined && border.at <= from; border = borders[index]) {
      const desk = now[border.desk];
      if (desk !== undefined) apply(desk, border);
      index += 1;
    }
    const end = borders[index]?.at ?? window.end;
    const open: string[] = [];
    for (const desk of now) if (desk.open && !desk.absent) open.push(desk.id);
    moments.push({ start: from, end, open: oneList(open), missing: missingNow(now) });
    if (end >= window.end) return moments;
    from = end;
  }
};
