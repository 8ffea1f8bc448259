import { seededRandom } from '../forge/random/seeded-random';

/** Draws for one seed; the same seed draws the same. */
export interface Draw {
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  one<Item>(items: readonly [Item, ...Item[]]): Item;
  /** True in this share of all draws, 0 to 1. */
  chance(share: number): boolean;
}

export const createDraw = (seed: number): Draw => {
  const random = seededRandom(seed, 'campaign');
  const between = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  return {
    between,
    one: (items) => items[between(0, items.length - 1)] ?? items[0],
    chance: (share) => random() < share,
  };
};
