import { createWorkQueue } from '../adapters/queue/work-queue';
import { systemClock } from '../adapters/system-clock';
import type { Ports } from '../usecases/ports';

/** For whoever only knocks: most events of Jira start this code, so it carries nothing else. */
export const queuePorts = (): Pick<Ports, 'clock' | 'queue'> => ({
  clock: systemClock,
  queue: createWorkQueue(systemClock),
});
