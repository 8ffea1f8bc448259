import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readStory } from '../../stories/read-story';
import type { Story } from '../../stories/story';

const FOLDER = 'sandbox/stories';

/** Every story of the repository, in the order of their names. */
export const storyShelf = (appRoot: string): readonly Story[] =>
  readdirSync(path.join(appRoot, FOLDER))
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort()
    .map((name) => readStory(path.join(appRoot, FOLDER, name)));
