import type { Finding } from './finding';
import { exampleOf, sameOutcome, shared, takesAll, titled, type Table } from './table';
import { uncovered } from './uncovered';
import { cut, touches, type Box } from './box';

/** What is to be said of one row against the rows above it. @throws TooManyBoxes */
export const judgeRow = (table: Table, row: number): readonly Finding[] => {
  const box = table.boxes[row] ?? null;
  if (box === null) {
    const sentence = `${titled(table, row)} matches no ticket: correct its cells`;
    return [{ kind: 'dead', row, by: [], example: exampleOf(table, table.all), sentence }];
  }
  const twin = twinOf(table, row, box);
  if (twin !== null) return [twin];
  if (uncovered(box, table.cuts.slice(0, row)) === null) return [dead(table, row, box)];
  return overlaps(table, row, box);
};

/** An earlier row that asks exactly the same. */
const twinOf = (table: Table, row: number, box: Box): Finding | null => {
  const first = table.boxes.findIndex(
    (other, at) => at < row && other !== null && takesAll(table, at, box) && takesAll(table, row, other),
  );
  if (first < 0) return null;
  const example = exampleOf(table, box);
  if (sameOutcome(table, row, first)) {
    const sentence = `${titled(table, row)} stands there already as ${titled(table, first)}: take it out`;
    return { kind: 'duplicate', row, of: first, example, sentence };
  }
  const sentence = `${titled(table, row)} asks the same as ${titled(table, first)}, which comes first: take one of the two out`;
  return { kind: 'conflict', row, with: first, example, sentence };
};

const dead = (table: Table, row: number, box: Box): Finding => {
  const by = takersOf(table, row, box);
  const names = by.map((one) => titled(table, one)).join(' and ');
  const sentence = `${titled(table, row)} is never reached, ${names} ${by.length === 1 ? 'takes' : 'together take'} all of its tickets: move it up, or take it out`;
  return { kind: 'dead', row, by, example: exampleOf(table, box), sentence };
};

/** Few rows that take all tickets of the box: one if one is enough, else none of them can be left out. */
const takersOf = (table: Table, row: number, box: Box): readonly number[] => {
  const above = [...Array(row).keys()];
  const single = above.find((one) => takesAll(table, one, box));
  if (single !== undefined) return [single];
  return above.reduceRight<readonly number[]>(
    (taking, one) => {
      const without = taking.filter((other) => other !== one);
      return uncovered(
        box,
        without.map((other) => table.cuts[other] ?? []),
      ) === null
        ? without
        : taking;
    },
    above.filter((one) => shared(table, one, box) !== null),
  );
};

/**
 * Rows above that want some of the same tickets and would do something else, so that only the order decides.
 * Not reported, because such a table is written that way: a special case above a general row, and rows that ask
 * different columns (serious first, then the type).
 */
const overlaps = (table: Table, row: number, box: Box): readonly Finding[] =>
  table.boxes.slice(0, row).flatMap((other, above): readonly Finding[] => {
    if (other === null || sameOutcome(table, row, above) || takesAll(table, row, other)) return [];
    if (!areAlike(table, above, row)) return [];
    const both = shared(table, above, box);
    const reached = both === null ? null : uncovered(both, table.cuts.slice(0, above));
    if (reached === null) return [];
    const sentence = `some tickets fit ${titled(table, above)} and ${titled(table, row)}, the first takes them: swap the rows if the other should`;
    return [{ kind: 'overlap', row, with: above, example: exampleOf(table, reached), sentence }];
  });

/** Rows that ask the same columns, or cross in one: each takes values there that the other leaves out. */
const areAlike = ({ cuts, all }: Table, one: number, other: number): boolean => {
  const ones = cuts[one] ?? [];
  const others = cuts[other] ?? [];
  const both = ones.flatMap((cell) => {
    const same = others.find(({ inside }) => inside.axis === cell.inside.axis);
    return same === undefined ? [] : [{ cell, same }];
  });
  if (both.length === ones.length && both.length === others.length) return true;
  return both.some(
    ({ cell, same }) => touches(cut(all, cell.inside), same.outside) && touches(cut(all, same.inside), cell.outside),
  );
};
