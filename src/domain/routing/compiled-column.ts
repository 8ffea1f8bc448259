import { isRange } from './cell-accepts';
import type { Column, FactValue } from './columns';
import { fold } from './fold';
import type { ForwardingRow } from './forwarding-row';
import { rangeColumn } from './range-column';
import { rowsAccepting, rowsRefusing, rowsWithoutNeed, wordsFor } from './row-masks';

/** One column, ready to answer which rows accept a value: `words` numbers in `table` from the returned place on. */
export interface CompiledColumn {
  readonly column: Column;
  readonly table: Uint32Array;
  readonly placeOf: (value: FactValue) => number;
}

/** Stands for every value that no row names: no `is` accepts it, every `not` does. */
const NOT_NAMED = Number.NaN;

const namedIn = (rows: readonly ForwardingRow[], name: string): readonly (string | boolean)[] =>
  rows.flatMap(({ when }): readonly (string | boolean)[] => {
    const cell = when[name];
    if (cell === undefined || isRange(cell)) return [];
    return 'is' in cell ? cell.is : cell.not;
  });

const valueColumn = (rows: readonly ForwardingRow[], column: Column): CompiledColumn => {
  const words = wordsFor(rows);
  const keys = [
    ...new Set(
      namedIn(rows, column.name).flatMap((key): readonly (string | boolean)[] =>
        typeof key === 'string' ? [key, fold(key)] : [key],
      ),
    ),
  ];
  // place 0: any other value; then the named ones; then the slot in which the answer for a list is put together
  const table = new Uint32Array((keys.length + 2) * words);
  table.set(rowsAccepting(rows, column.name, NOT_NAMED), 0);
  const places = new Map<FactValue, number>();
  keys.forEach((key, index) => {
    places.set(key, (index + 1) * words);
    table.set(rowsAccepting(rows, column.name, key), (index + 1) * words);
  });
  const slot = (keys.length + 1) * words;
  const refusing = rowsRefusing(rows, column.name);
  const withoutNeed = rowsWithoutNeed(rows, column.name);
  const placeOfOne = (value: string | number | boolean): number => {
    const place = places.get(value);
    if (place !== undefined) return place;
    return typeof value === 'string' ? (places.get(fold(value)) ?? 0) : 0;
  };
  // `is` holds when one element is named, `not` when every element is another
  const placeOfList = (list: readonly string[]): number => {
    const places = list.map(placeOfOne);
    for (let word = 0; word < words; word += 1) {
      let some = 0;
      let every = ~0;
      for (const place of places) {
        some |= table[place + word] ?? 0;
        every &= table[place + word] ?? 0;
      }
      const refuses = refusing[word] ?? 0;
      table[slot + word] = places.length === 0 ? (withoutNeed[word] ?? 0) : (some & ~refuses) | (every & refuses);
    }
    return slot;
  };
  const placeOf = (value: FactValue): number => (typeof value === 'object' ? placeOfList(value) : placeOfOne(value));
  return { column, table, placeOf };
};

/** Compiles what the rows ask of one column; a column asks either for values or for ranges. */
export const compileColumn = (rows: readonly ForwardingRow[], column: Column): CompiledColumn =>
  rows.some(({ when }) => when[column.name] !== undefined && isRange(when[column.name] ?? {}))
    ? rangeColumn(rows, column)
    : valueColumn(rows, column);
