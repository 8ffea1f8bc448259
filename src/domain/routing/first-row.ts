import type { CompiledForwarding } from './compile-forwarding';
import type { ForwardingFacts } from './forwarding-row';

/** Index of the first row that matches the ticket; the last row catches all, so there always is one. */
export const firstRow = (
  { readers, places, masks, words, rows }: CompiledForwarding,
  facts: ForwardingFacts,
): number => {
  const columns = places.length;
  for (let index = 0; index < columns; index += 1) places[index] = readers[index]?.(facts) ?? 0;
  for (let word = 0; word < words; word += 1) {
    let left = ~0;
    for (let index = 0; index < columns; index += 1) left &= masks[(places[index] ?? 0) + word] ?? 0;
    // the lowest bit that is left; without columns it is the first row
    if (left !== 0) return (word << 5) + 31 - Math.clz32(left & -left);
  }
  return rows.length - 1;
};
