import * as v from 'valibot';
import { continueReplay } from '../usecases/continue-replay';
import { replayPorts } from '../wiring/replay-ports';
import { worked } from './boundary';

const message = v.object({ body: v.object({ replay: v.string(), step: v.number() }) });

/** One step of a replay: fifty tickets are decided twice and counted. */
export const onReplayMessage = (event: unknown): Promise<unknown> =>
  worked('replay message', async () => {
    const parsed = v.safeParse(message, event);
    if (!parsed.success) return;
    const { replay, step } = parsed.output.body;
    await continueReplay(replayPorts(), replay, step);
  });
