import { Queue } from '@forge/events';
import type { ReplayQueue } from '../../ports/replay-book';
import { pushing } from './work-queue';

/** Steps of one replay share a concurrency key: they never overlap. */
export const createReplayQueue = (): ReplayQueue => ({
  goOn: (id, step) =>
    pushing('replays', async () => {
      const body = { replay: id, step };
      await new Queue({ key: 'replays' }).push([{ body, concurrency: { key: `replay-${id}`, limit: 1 } }]);
    }),
});
