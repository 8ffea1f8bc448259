import { InvalidInput } from '../errors';
import { columnNamed, type Column } from './columns';
import { compileColumn } from './compiled-column';
import { describeCell } from './describe-cell';
import type { ForwardingFacts, ForwardingRow } from './forwarding-row';
import { wordsFor } from './row-masks';

/** A row above the match and the first of its cells that the ticket failed (R12). */
export interface FailedRow {
  readonly row: string;
  readonly cell: string;
}

/** The forwarding table, ready for many decisions. It keeps scratch space: decide with it one ticket after another. */
export interface CompiledForwarding {
  readonly rows: readonly ForwardingRow[];
  /** 32-bit words that a mask of rows takes. */
  readonly words: number;
  /** The masks of all columns, one column after another. */
  readonly masks: Uint32Array;
  /** For each column: where in `masks` the mask of the ticket's value starts. */
  readonly readers: readonly ((facts: ForwardingFacts) => number)[];
  /** What the readers answered for the last ticket. */
  readonly places: Int32Array;
  /** For each row its cells in order: index of the column, and what to say when it fails. */
  readonly cells: readonly (readonly { readonly column: number; readonly failed: FailedRow }[])[];
}

/** Rules are immutable once published, so a table is prepared once for as long as somebody holds it. */
const prepared = new WeakMap<readonly ForwardingRow[], CompiledForwarding>();

/**
 * Prepares a forwarding table; the same rows are prepared once.
 * @throws InvalidInput when the last row does not catch all, or a row asks for a column that does not exist.
 */
export const compileForwarding = (rows: readonly ForwardingRow[]): CompiledForwarding => {
  const known = prepared.get(rows);
  if (known !== undefined) return known;
  const compiled = compile(rows);
  prepared.set(rows, compiled);
  return compiled;
};

const compile = (rows: readonly ForwardingRow[]): CompiledForwarding => {
  const last = rows.at(-1);
  if (last === undefined || Object.keys(last.when).length > 0) {
    const field = last === undefined ? 'forwarding' : `forwarding[${rows.length - 1}].when`;
    throw new InvalidInput(field, 'the last row must catch all: add a row without conditions at the end');
  }
  const names = [...new Set(rows.flatMap(({ when }) => Object.keys(when)))];
  const columns = names.map((name) => namedColumn(name, rows));
  const compiled = columns.map((column) => compileColumn(rows, column));
  const masks = new Uint32Array(compiled.reduce((sum, { length }) => sum + length, 0));
  let start = 0;
  const readers = compiled.map(({ length, fill }, index) => {
    const base = start;
    start += length;
    const placeOf = fill(masks.subarray(base, start));
    const read = columns[index]?.read ?? (() => 'unknown');
    return (facts: ForwardingFacts) => base + placeOf(read(facts));
  });
  const cells = rows.map(({ id, when }) =>
    Object.entries(when).map(([name, cell]) => ({
      column: names.indexOf(name),
      failed: { row: id, cell: describeCell(name, cell) },
    })),
  );
  return { rows, words: wordsFor(rows), masks, readers, places: new Int32Array(readers.length), cells };
};

const namedColumn = (name: string, rows: readonly ForwardingRow[]): Column => {
  const column = columnNamed(name);
  if (column !== undefined) return column;
  const row = rows.findIndex(({ when }) => name in when);
  throw new InvalidInput(`forwarding[${row}].when.${name}`, 'there is no such column');
};
