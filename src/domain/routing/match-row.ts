import type { CompiledForwarding, FailedRow } from './compile-forwarding';
import { firstRow } from './first-row';
import type { ForwardingFacts, ForwardingRow } from './forwarding-row';

export interface MatchedRow {
  readonly row: ForwardingRow;
  /** Place of the row in the table, from 0. */
  readonly index: number;
  /** The rows above it, each with the first cell that failed (R12). */
  readonly above: readonly FailedRow[];
}

/** First match wins (R6), with the reason why no row above it did. */
export const matchRow = (table: CompiledForwarding, facts: ForwardingFacts): MatchedRow => {
  const index = firstRow(table, facts);
  const above: FailedRow[] = [];
  for (let at = 0; at < index; at += 1) {
    for (const cell of table.cells[at] ?? []) {
      const mask = table.masks[(table.places[cell.column] ?? 0) + (at >> 5)] ?? 0;
      if ((mask >>> (at & 31)) % 2 === 0) {
        above.push(cell.failed);
        break;
      }
    }
  }
  const row = table.rows[index];
  if (row === undefined) throw new RangeError('a forwarding table has at least one row');
  return { row, index, above };
};
