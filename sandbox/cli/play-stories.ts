import { InvalidInput } from '../../src/domain/errors';
import { playStory } from '../stories/play-story';
import { readStory } from '../stories/read-story';
import type { StoryResult } from '../stories/result';
import { findStoryFiles } from './find-story-files';
import type { StoryOptions } from './read-options';

/** Who hears of the stories while they are played. */
export interface Audience {
  readonly played: (result: StoryResult) => void;
  /** A file that is no story; the others are played all the same. */
  readonly faulty: (message: string) => void;
}

/** Plays every story that the options name, one after the other. @throws InvalidInput for a path that is not there. */
export const playStories = async (options: StoryOptions, audience: Audience): Promise<void> => {
  for (const file of findStoryFiles(options.paths)) {
    try {
      const story = readStory(file);
      const seeds = Array.from({ length: options.seeds ?? 1 }, (_, index) => index + 1);
      for (const seed of seeds) {
        const seeded = options.seeds === undefined ? story : { ...story, seed };
        audience.played(await playStory(seeded, { appRoot: process.cwd() }));
      }
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      audience.faulty(error.message);
    }
  }
};
