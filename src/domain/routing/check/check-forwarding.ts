import type { ForwardingRow } from '../forwarding-row';
import type { Finding, TableCheck, Undecided } from './finding';
import { judgeRow } from './judge-row';
import { exampleOf, tableOf, titled, type Table } from './table';
import { TooManyBoxes, uncovered } from './uncovered';

/**
 * What an admin should know of a forwarding table: gaps, rows that are never reached, rows that stand there
 * twice, and overlaps in which the order decides. Exact over every combination of values, each with an example.
 */
export const checkForwarding = (rows: readonly ForwardingRow[]): TableCheck => {
  const table = tableOf(rows);
  const findings: Finding[] = [];
  const undecided: Undecided[] = [];
  rows.forEach((_, row) => {
    try {
      findings.push(...judgeRow(table, row));
    } catch (error) {
      if (!(error instanceof TooManyBoxes)) throw error;
      undecided.push({ row, sentence: `${titled(table, row)} could not be compared with all others: simplify it` });
    }
  });
  return { findings: [...gap(table), ...findings], undecided };
};

/** A table whose last row catches all has no gap; one that is being written may have. */
const gap = (table: Table): readonly Finding[] => {
  if (table.rows.some(({ when }) => Object.keys(when).length === 0)) return [];
  const left = uncovered(table.all, table.cuts);
  if (left === null) return [];
  const sentence = 'some tickets match no row: add a row without conditions at the end';
  return [{ kind: 'gap', example: exampleOf(table, left), sentence }];
};
