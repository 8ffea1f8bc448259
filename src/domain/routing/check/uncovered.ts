import { cut, touches, type Box } from './box';
import type { Side } from './side';

/** A cell of a row with what it leaves out, made once. */
export interface Cut {
  readonly inside: Side;
  readonly outside: Side;
}

/** Boxes looked at before the search gives up; tables that people write need a few dozen. */
export const SEARCH_LIMIT = 20_000;

/** The search met its limit: nothing is claimed either way. */
export class TooManyBoxes extends Error {}

interface Search {
  boxes: number;
}

/**
 * A part of the box that none of the rows covers, or null when they cover all of it. Exact: it takes the row
 * that splits the box least and looks at what each of its cells leaves out.
 * @throws TooManyBoxes when the search becomes too long.
 */
export const uncovered = (box: Box, rows: readonly (readonly Cut[])[], search: Search = { boxes: 0 }): Box | null => {
  search.boxes += 1;
  if (search.boxes > SEARCH_LIMIT) throw new TooManyBoxes();
  const near: (readonly Cut[])[] = [];
  let least: readonly Cut[] | undefined;
  for (const row of rows) {
    if (!row.every(({ inside }) => touches(box, inside))) continue;
    // cells that hold for the whole box cannot split it any more
    const splitting = row.filter(({ outside }) => touches(box, outside));
    if (splitting.length === 0) return null;
    near.push(splitting);
    if (least === undefined || splitting.length < least.length) least = splitting;
  }
  if (least === undefined) return box;
  let left = box;
  for (const { inside, outside } of least) {
    if (touches(left, outside)) {
      const found = uncovered(cut(left, outside), near, search);
      if (found !== null) return found;
    }
    left = cut(left, inside);
  }
  return null;
};
