import type { RunOutcome } from './run-outcome';
import { startWorker, type PooledWorker, type Run } from './pooled-worker';

/** How long an idle worker waits for the next platform of this process before it ends, ms of real time. */
const LINGER_MS = 2000;

interface Place {
  readonly worker: PooledWorker;
  linger?: NodeJS.Timeout;
}

const idle = new Map<string, Place[]>();

const rest = (kind: string, worker: PooledWorker) => {
  if (!worker.alive()) return;
  const places = idle.get(kind) ?? [];
  idle.set(kind, places);
  const place: Place = { worker };
  place.linger = setTimeout(() => {
    places.splice(places.indexOf(place), 1);
    void worker.end();
  }, LINGER_MS).unref();
  places.push(place);
};

const takeIdle = (kind: string, start: () => PooledWorker) => {
  for (let place = idle.get(kind)?.pop(); place !== undefined; place = idle.get(kind)?.pop()) {
    clearTimeout(place.linger);
    if (place.worker.alive()) return place.worker;
  }
  return start();
};

export interface WorkerPool {
  /** Starts a worker ahead of its first use. */
  warmUp(memoryMb: number): void;
  run(memoryMb: number, run: Run): Promise<RunOutcome>;
  /** Ends everything that still runs for this platform. */
  close(): Promise<void>;
}

/** A platform's view of the workers of this process; idle ones are shared by all platforms. */
export const createWorkerPool = (workerFile: string): WorkerPool => {
  const busy = new Set<PooledWorker>();
  const kindOf = (memoryMb: number) => `${workerFile} ${memoryMb}`;
  const lease = (memoryMb: number) => takeIdle(kindOf(memoryMb), () => startWorker(workerFile, memoryMb));
  return {
    warmUp: (memoryMb) => rest(kindOf(memoryMb), lease(memoryMb)),
    run: async (memoryMb, run) => {
      const worker = lease(memoryMb);
      busy.add(worker);
      try {
        return await worker.run(run);
      } finally {
        busy.delete(worker);
        rest(kindOf(memoryMb), worker);
      }
    },
    close: async () => {
      await Promise.all([...busy].map((worker) => worker.end()));
    },
  };
};
