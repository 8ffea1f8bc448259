import type { AccountId } from '../ticket';

type Turn = readonly AccountId[];

/** How many people two turns share. */
export const sharedPeople = (left: Turn, right: Turn): number => left.filter((person) => right.includes(person)).length;

/** How many turns of an order come again in another, in the same order (their longest common subsequence). */
export const keptOrder = (before: readonly Turn[], after: readonly Turn[]): number => {
  let row = after.map(() => 0);
  for (const turn of before) {
    const above = row;
    row = [];
    after.forEach((other, at) => {
      const kept = sharedPeople(turn, other) > 0 ? (above[at - 1] ?? 0) + 1 : 0;
      row.push(Math.max(kept, above[at] ?? 0, row[at - 1] ?? 0));
    });
  }
  return row.at(-1) ?? 0;
};
