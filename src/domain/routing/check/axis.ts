import { cellAccepts, isRange } from '../cell-accepts';
import { columnNamed, type Column, type FactValue } from '../columns';
import { fold } from '../fold';
import type { ForwardingRow, RowCell } from '../forwarding-row';
import { boundsOf, examplesOf } from '../range-column';

/**
 * A column cut into the few values between which the rows can tell. `one`: a ticket has exactly one of them.
 * `many`: a ticket has any set of them, also none (components).
 */
export interface Axis {
  readonly name: string;
  readonly kind: 'one' | 'many';
  /** One example for each value that rows can tell apart; bit i of a set stands for value i. */
  readonly values: readonly (string | number | boolean)[];
  /** Where the bits of this axis start in a box, and how many 32-bit words they take. */
  readonly offset: number;
  readonly words: number;
}

/** Texts for "any other value"; the first that no row names is taken. */
const OTHERS = ['another value', 'yet another value', 'a value no row names'];
const OTHER_COUNTRIES = ['CH', 'FR', 'US', 'JP', 'BR'];

const cellsOf = (rows: readonly ForwardingRow[], name: string): readonly RowCell[] =>
  rows.flatMap(({ when }) => when[name] ?? []);

const namedBy = (cells: readonly RowCell[]): readonly (string | boolean)[] => {
  const named = cells.flatMap((cell): readonly (string | boolean)[] =>
    isRange(cell) ? [] : 'is' in cell ? cell.is : cell.not,
  );
  return [...new Map(named.map((value) => [typeof value === 'string' ? fold(value) : value, value])).values()];
};

const valuesOf = (column: Column, cells: readonly RowCell[]): Pick<Axis, 'kind' | 'values'> => {
  if (column.values !== undefined) return { kind: 'one', values: column.values };
  const ranges = cells.filter(isRange);
  if (ranges.length > 0) return { kind: 'one', values: [...examplesOf(boundsOf(ranges)), 'unknown'] };
  const named = namedBy(cells);
  if (named.some((value) => typeof value === 'boolean')) return { kind: 'one', values: [true, false, 'unknown'] };
  if (column.name === 'component' || column.name.startsWith('mapped.')) return { kind: 'many', values: named };
  const candidates = column.name === 'country' ? [...OTHER_COUNTRIES, ...OTHERS] : OTHERS;
  const other = candidates.find(
    (text) => !named.some((value) => typeof value === 'string' && fold(value) === fold(text)),
  );
  return { kind: 'one', values: [...named, other ?? `not ${named.join(' ')}`] };
};

/** The axes of a table: the columns that its rows ask for. */
export const axesOf = (rows: readonly ForwardingRow[]): readonly Axis[] => {
  let offset = 0;
  return [...new Set(rows.flatMap(({ when }) => Object.keys(when)))].flatMap((name) => {
    const column = columnNamed(name);
    if (column === undefined) return [];
    const { kind, values } = valuesOf(column, cellsOf(rows, name));
    const words = Math.max(1, Math.ceil(values.length / 32));
    const axis = { name, kind, values, offset, words };
    offset += words;
    return [axis];
  });
};

/** The bits of the values that hold. */
export const bitsOf = (axis: Axis, holds: (value: FactValue) => boolean): Uint32Array => {
  const bits = new Uint32Array(axis.words);
  axis.values.forEach((value, index) => {
    if (holds(value)) bits[index >> 5] = (bits[index >> 5] ?? 0) | (1 << (index & 31));
  });
  return bits;
};

/** The bits of the values that a cell accepts. */
export const bitsAccepted = (axis: Axis, cell: RowCell): Uint32Array =>
  bitsOf(axis, (value) => typeof value !== 'object' && cellAccepts(cell, value));
