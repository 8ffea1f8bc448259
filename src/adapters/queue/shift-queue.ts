import { Queue } from '@forge/events';
import { SECOND_MS } from '../../domain/instant';
import type { Clock } from '../../ports/clock';
import type { ShiftQueue } from '../../ports/shift-book';
import { pushing } from './work-queue';

/** The platform holds a message for at most 900 s: whoever gets it early waits on. */
const LONGEST_DELAY_SECONDS = 900;

/** One word after the other: looks at shifts never overlap. */
export const createShiftQueue = (clock: Clock): ShiftQueue => ({
  lookAt: (at, until) =>
    pushing('shifts', async () => {
      const seconds = Math.max(1, Math.ceil((at - clock.now()) / SECOND_MS));
      await new Queue({ key: 'shifts' }).push([
        {
          body: { until },
          delayInSeconds: Math.min(LONGEST_DELAY_SECONDS, seconds),
          concurrency: { key: 'shifts', limit: 1 },
        },
      ]);
    }),
});
