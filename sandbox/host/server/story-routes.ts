import { Hono } from 'hono';
import * as v from 'valibot';
import { InvalidInput } from '../../../src/domain/errors';
import type { StoryTitle } from '../wire/story-now';
import { createStoryPlayer } from '../world/create-story-player';
import { storyShelf } from '../world/story-shelf';
import type { Host } from './host';
import { parseBody } from './parse-body';

/** The shelf of stories, and the one that is being played. */
export const storyRoutes = ({ world, appRoot }: Host): Hono => {
  const app = new Hono();
  const player = createStoryPlayer(world);
  const shelf = storyShelf(appRoot);
  app.get('/shelf', (context) =>
    context.json(
      shelf.map(({ id, title, touches, site, knownGap }): StoryTitle => ({
        id,
        title,
        touches,
        site,
        knownGap: knownGap !== undefined,
      })),
    ),
  );
  app.get('/now', (context) => context.json(player.now()));
  app.post('/open', async (context) => {
    const { id } = await parseBody(context, v.object({ id: v.string() }));
    const story = shelf.find((one) => one.id === id);
    if (story === undefined) throw new InvalidInput('id', `there is no story called ${id}`);
    await player.open(story);
    return context.json(player.now());
  });
  app.post('/step', async (context) => {
    await player.step();
    return context.json(player.now());
  });
  return app;
};
