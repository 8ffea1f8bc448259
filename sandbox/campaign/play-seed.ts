import { parseStory } from '../stories/read-story';
import { checksOf, verdictOf } from '../stories/result';
import { playStory } from '../stories/play-story';
import type { Story } from '../stories/story';
import { storyOfSeed } from './story-of-seed';

/** What became of one seed. */
export interface PlayedSeed {
  readonly seed: number;
  readonly story: Story;
  readonly passed: boolean;
  readonly expectations: number;
  /** Expectations that did not hold, each in one line. */
  readonly failures: readonly string[];
  readonly milliseconds: number;
}

/** Makes the story of a seed and plays it. */
export const playSeed = async (seed: number, options: { readonly appRoot: string }): Promise<PlayedSeed> => {
  // Read as a file would be: what fails is replayed from one.
  const story = parseStory(JSON.parse(JSON.stringify(storyOfSeed(seed))));
  const result = await playStory(story, options);
  const checks = checksOf(result);
  const failed = checks.filter(({ passed }) => !passed);
  return {
    seed,
    story,
    passed: verdictOf(result) === 'passed',
    expectations: checks.length,
    failures: [
      ...(result.broken === undefined ? [] : [`broke off: ${result.broken}`]),
      ...new Set(failed.map(({ what, expected, got }) => `${what}: expected ${expected}, got ${got}`)),
    ],
    milliseconds: result.milliseconds,
  };
};
