import { cellAccepts } from './cell-accepts';
import type { ForwardingRow } from './forwarding-row';

/** Rows fit into 32-bit words: bit `row % 32` of word `row >> 5`. */
export const wordsFor = (rows: readonly ForwardingRow[]): number => Math.max(1, Math.ceil(rows.length / 32));

const maskOf = (rows: readonly ForwardingRow[], holds: (row: ForwardingRow) => boolean): Uint32Array => {
  const mask = new Uint32Array(wordsFor(rows));
  rows.forEach((row, index) => {
    if (holds(row)) mask[index >> 5] = (mask[index >> 5] ?? 0) | (1 << (index & 31));
  });
  return mask;
};

/** The rows whose cell in the column accepts the value; a row without the cell accepts everything. */
export const rowsAccepting = (
  rows: readonly ForwardingRow[],
  column: string,
  value: string | number | boolean,
): Uint32Array =>
  maskOf(rows, ({ when }) => {
    const cell = when[column];
    return cell === undefined || cellAccepts(cell, value);
  });

/** The rows that ask in the column for none of some values. */
export const rowsRefusing = (rows: readonly ForwardingRow[], column: string): Uint32Array =>
  maskOf(rows, ({ when }) => {
    const cell = when[column];
    return cell !== undefined && 'not' in cell;
  });

/** The rows that a ticket without any value in the column passes. */
export const rowsWithoutNeed = (rows: readonly ForwardingRow[], column: string): Uint32Array =>
  maskOf(rows, ({ when }) => {
    const cell = when[column];
    return cell === undefined || 'not' in cell;
  });
