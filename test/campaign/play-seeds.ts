import path from 'node:path';
import { playSeed } from '../../sandbox/campaign/play-seed';

const ROOT = path.resolve(__dirname, '../..');
/** Seeds of `npm test`; `npm run faults -- --seeds 5000` plays more. */
const SEEDS = 200;
const SHARDS = 2;

/** Plays every second seed; a failing one tells what did not hold and prints the story that replays it. */
export const playSeeds = (shard: number): void => {
  const mine = Array.from({ length: SEEDS }, (_, index) => index + 1).filter((seed) => seed % SHARDS === shard);
  test.each(mine)(
    'seed %i',
    async (seed) => {
      const { passed, failures, story } = await playSeed(seed, { appRoot: ROOT });
      expect(passed ? '' : [...failures, JSON.stringify(story)].join('\n')).toBe('');
    },
    180_000,
  );
};
