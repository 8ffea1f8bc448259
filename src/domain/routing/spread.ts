/** FNV-1a over UTF-16 units with a final mix, as an unsigned 32-bit number. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
};

/**
 * Spreads tickets over people without reading anything: the same ticket and people give the same person, and
 * somebody who comes or goes moves only the tickets of that person (highest hash wins). Empty = nobody.
 */
export const spread = <One extends { readonly account: string }>(
  ticket: string,
  people: readonly One[],
): One | undefined => {
  let chosen: One | undefined;
  let highest = -1;
  for (const person of people) {
    const weight = hash(`${ticket} ${person.account}`);
    if (weight < highest || (weight === highest && chosen !== undefined && chosen.account < person.account)) continue;
    chosen = person;
    highest = weight;
  }
  return chosen;
};
