import { SETTLE_MS } from '../../stories/play-step';
import type { Stage } from '../../stories/stage';

/** Something a person does, and half a minute after it: events and messages need a moment until the app has acted. */
export const settled =
  <T>(act: (stage: Stage) => Promise<T> | T) =>
  async (stage: Stage): Promise<T> => {
    const done = await act(stage);
    await stage.platform.clock.advanceTo(stage.platform.clock.now() + SETTLE_MS);
    return done;
  };
