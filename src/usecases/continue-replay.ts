import type { ReplayPorts } from './replay-ports';
import { replayStep } from './replay-step';

/** The next step of a replay, from the queue. A message that comes twice, or late, does nothing. */
export const continueReplay = async (ports: ReplayPorts, id: string, step: number): Promise<void> => {
  const job = await ports.replays.read(id);
  if (job === null || job.state !== 'running' || job.step !== step) return;
  const next = await replayStep(ports, job);
  await ports.replays.save(next);
  if (next.state === 'running') await ports.replayQueue.goOn(id, next.step);
};
