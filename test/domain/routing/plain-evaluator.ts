import type { ForwardingFacts, ForwardingRow, RowCell } from '../../../src/domain/routing/forwarding-row';

/**
 * The meaning of a forwarding table, written as slowly and plainly as possible and without any of the code it
 * is compared with.
 */
const holds = (cell: RowCell, fact: unknown): boolean => {
  const facts = (Array.isArray(fact) ? fact : [fact]).map((one) =>
    typeof one === 'string' ? one.trim().toLowerCase() : one,
  );
  if ('is' in cell) return cell.is.some((one) => facts.includes(typeof one === 'string' ? one.toLowerCase() : one));
  if ('not' in cell) return !cell.not.some((one) => facts.includes(typeof one === 'string' ? one.toLowerCase() : one));
  if (typeof fact !== 'number') return false;
  if (cell.from !== undefined && fact < cell.from) return false;
  if (cell.above !== undefined && fact <= cell.above) return false;
  if (cell.to !== undefined && fact > cell.to) return false;
  return cell.below === undefined || fact < cell.below;
};

const factOf = (facts: ForwardingFacts, name: string): unknown =>
  name.startsWith('mapped.')
    ? (facts.mapped[name.slice(7)] ?? 'unknown')
    : Object.entries(facts).find(([key]) => key === name)?.[1];

export const matches = (row: ForwardingRow, facts: ForwardingFacts): boolean =>
  Object.entries(row.when).every(([name, cell]) => holds(cell, factOf(facts, name)));

export const firstFailed = (row: ForwardingRow, facts: ForwardingFacts): string | undefined =>
  Object.entries(row.when).find(([name, cell]) => !holds(cell, factOf(facts, name)))?.[0];

/** Index of the first row that matches. */
export const plainlyFirst = (rows: readonly ForwardingRow[], facts: ForwardingFacts): number =>
  rows.findIndex((row) => matches(row, facts));
