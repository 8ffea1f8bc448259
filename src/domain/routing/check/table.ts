import type { ForwardingFacts, ForwardingRow } from '../forwarding-row';
import { axesOf, type Axis } from './axis';
import { cutAll, everything, touches, type Box } from './box';
import { exampleFacts } from './example-facts';
import { oppositeOf, sideOf } from './side';
import type { Cut } from './uncovered';

/** A forwarding table made ready for checking. */
export interface Table {
  readonly rows: readonly ForwardingRow[];
  readonly axes: readonly Axis[];
  readonly all: Box;
  readonly cuts: readonly (readonly Cut[])[];
  /** The tickets of each row by itself; null where its cells leave none. */
  readonly boxes: readonly (Box | null)[];
}

const cutsOf = (axes: readonly Axis[], { when }: ForwardingRow): readonly Cut[] =>
  axes.flatMap((axis) => {
    const cell = when[axis.name];
    if (cell === undefined) return [];
    const inside = sideOf(axis, cell);
    return [{ inside, outside: oppositeOf(inside) }];
  });

export const tableOf = (rows: readonly ForwardingRow[]): Table => {
  const axes = axesOf(rows);
  const all = everything(axes);
  const cuts = rows.map((row) => cutsOf(axes, row));
  const boxes = cuts.map((cells) =>
    cutAll(
      all,
      cells.map(({ inside }) => inside),
    ),
  );
  return { rows, axes, all, cuts, boxes };
};

/** Whether every ticket of the box matches the row. */
export const takesAll = ({ cuts }: Table, row: number, box: Box): boolean =>
  (cuts[row] ?? []).every(({ outside }) => !touches(box, outside));

/** The tickets of the box that match the row. */
export const shared = ({ cuts }: Table, row: number, box: Box): Box | null =>
  cutAll(
    box,
    (cuts[row] ?? []).map(({ inside }) => inside),
  );

export const sameOutcome = ({ rows }: Table, one: number, other: number): boolean =>
  JSON.stringify([rows[one]?.then, rows[one]?.mode]) === JSON.stringify([rows[other]?.then, rows[other]?.mode]);

export const titled = ({ rows }: Table, row: number): string => `row ${row + 1} “${rows[row]?.title ?? ''}”`;

export const exampleOf = ({ axes }: Table, box: Box): ForwardingFacts => exampleFacts(box, axes);
