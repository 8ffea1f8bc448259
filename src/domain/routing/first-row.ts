import type { CompiledForwarding } from './compile-forwarding';
import type { ForwardingFacts } from './forwarding-row';

/** Index of the first row that matches the ticket; the last row catches all, so there always is one. */
export const firstRow = (table: CompiledForwarding, facts: ForwardingFacts): number => {
  const { columns, places, words, rows } = table;
  for (let index = 0; index < columns.length; index += 1) {
    const one = columns[index];
    if (one !== undefined) places[index] = one.placeOf(one.column.read(facts));
  }
  for (let word = 0; word < words; word += 1) {
    let left = ~0;
    for (let index = 0; index < columns.length && left !== 0; index += 1) {
      left &= columns[index]?.table[(places[index] ?? 0) + word] ?? 0;
    }
    // the lowest bit that is left; without columns it is the first row
    if (left !== 0) return (word << 5) + 31 - Math.clz32(left & -left);
  }
  return rows.length - 1;
};
