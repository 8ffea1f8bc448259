import { isRange } from './cell-accepts';
import type { Column, FactValue } from './columns';
import { fold } from './fold';
import type { ForwardingRow } from './forwarding-row';
import { rangeColumn } from './range-column';
import { rowsAccepting, rowsRefusing, rowsWithoutNeed, wordsFor } from './row-masks';

/**
 * One column, ready to be laid into the table of masks: `words` numbers for each value that rows can tell apart.
 * `fill` writes them into its part of the table and answers where in that part the mask of a value starts.
 */
export interface CompiledColumn {
  readonly length: number;
  readonly fill: (part: Uint32Array) => (value: FactValue) => number;
}

/** Stands for every value that no row names: no `is` accepts it, every `not` does. */
const NOT_NAMED = Number.NaN;

const namedIn = (rows: readonly ForwardingRow[], name: string): readonly (string | boolean)[] =>
  rows.flatMap(({ when }): readonly (string | boolean)[] => {
    const cell = when[name];
    if (cell === undefined || isRange(cell)) return [];
    return 'is' in cell ? cell.is : cell.not;
  });

const valueColumn = (rows: readonly ForwardingRow[], { name }: Column): CompiledColumn => {
  const words = wordsFor(rows);
  const named = namedIn(rows, name);
  const keys = [
    ...new Set(
      named.flatMap((key): readonly (string | boolean)[] => (typeof key === 'string' ? [key, fold(key)] : [key])),
    ),
  ];
  // place 0: any other value; then the named ones; then the slot in which the answer for a list is put together
  const length = (keys.length + 2) * words;
  const fill = (part: Uint32Array): ((value: FactValue) => number) => {
    const places = new Map<FactValue, number>();
    part.set(rowsAccepting(rows, name, NOT_NAMED), 0);
    keys.forEach((key, index) => {
      places.set(key, (index + 1) * words);
      part.set(rowsAccepting(rows, name, key), (index + 1) * words);
    });
    const placeOfOne = (value: FactValue): number =>
      places.get(value) ?? (typeof value === 'string' ? (places.get(fold(value)) ?? 0) : 0);
    const placeOfList = listPlace({ part, slot: length - words, words, placeOfOne }, rows, name);
    return (value) => {
      const place = places.get(value);
      if (place !== undefined) return place;
      return typeof value === 'object' ? placeOfList(value) : placeOfOne(value);
    };
  };
  return { length, fill };
};

interface ListSlot {
  readonly part: Uint32Array;
  readonly slot: number;
  readonly words: number;
  readonly placeOfOne: (value: string) => number;
}

/** Several values at once: `is` holds when one of them is named, `not` when every one is another. */
const listPlace = (
  { part, slot, words, placeOfOne }: ListSlot,
  rows: readonly ForwardingRow[],
  name: string,
): ((list: readonly string[]) => number) => {
  const refusing = rowsRefusing(rows, name);
  const withoutNeed = rowsWithoutNeed(rows, name);
  return (list) => {
    const places = list.map(placeOfOne);
    for (let word = 0; word < words; word += 1) {
      let some = 0;
      let every = ~0;
      for (const place of places) {
        some |= part[place + word] ?? 0;
        every &= part[place + word] ?? 0;
      }
      const refuses = refusing[word] ?? 0;
      part[slot + word] = places.length === 0 ? (withoutNeed[word] ?? 0) : (some & ~refuses) | (every & refuses);
    }
    return slot;
  };
};

/** Compiles what the rows ask of one column; a column asks either for values or for ranges. */
export const compileColumn = (rows: readonly ForwardingRow[], column: Column): CompiledColumn =>
  rows.some(({ when }) => when[column.name] !== undefined && isRange(when[column.name] ?? {}))
    ? rangeColumn(rows, column)
    : valueColumn(rows, column);
