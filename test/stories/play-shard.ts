import { readdirSync } from 'node:fs';
import path from 'node:path';
import { playStory } from '../../sandbox/stories/play-story';
import { readStory } from '../../sandbox/stories/read-story';
import { tellStory } from '../../sandbox/stories/telling/tell-story';
import { PLAIN } from '../../sandbox/stories/telling/paint';
import { verdictOf } from '../../sandbox/stories/result';

const ROOT = path.resolve(__dirname, '../..');
const FOLDER = path.join(ROOT, 'sandbox/stories');
const SHARDS = 4;

const STORIES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json') && name !== 'story.schema.json')
  .sort();

/** Plays every fourth story as one test each; four files share them, so that two cores have work. */
export const playShard = (shard: number): void => {
  const mine = STORIES.filter((_, index) => index % SHARDS === shard);
  const gapOf = (name: string) => readStory(path.join(FOLDER, name)).knownGap;
  // A story whose rule is not built yet is skipped by name; known-gaps.test.ts sees to it that no mark outlives its gap.
  for (const name of mine.filter((one) => gapOf(one) !== undefined))
    test.skip(`${name}: ${gapOf(name)}`, () => undefined);
  test.each(mine.filter((one) => gapOf(one) === undefined))(
    '%s',
    async (name) => {
      const result = await playStory(readStory(path.join(FOLDER, name)), { appRoot: ROOT });
      const told = verdictOf(result) === 'passed' ? [] : tellStory(result, { width: 120, paint: PLAIN });
      expect(told.join('\n')).toBe('');
    },
    180_000,
  );
};
