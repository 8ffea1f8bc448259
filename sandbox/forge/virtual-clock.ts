import type { Clock } from '../clock';

interface Task {
  readonly at: number;
  /** Tasks of one instant run in the order in which they were scheduled. */
  readonly order: number;
  readonly run: () => Promise<void> | void;
  readonly label: string;
}

const before = (a: Task, b: Task) => a.at < b.at || (a.at === b.at && a.order < b.order);

/**
 * A clock that stands at `start` (epoch ms) until somebody advances it. A task scheduled in the past runs at the
 * present instant of the next advance. Overlapping advances wait for each other; one that would move back only runs
 * what is due now. A task that throws ends the advance with its error, named by the task's label.
 */
export const createVirtualClock = (start: number): Clock => {
  let now = start;
  let scheduled = 0;
  let moving: Promise<void> = Promise.resolve();
  const tasks = new Set<Task>();

  const next = () => {
    let first: Task | undefined;
    for (const task of tasks) if (first === undefined || before(task, first)) first = task;
    return first;
  };

  const move = async (to: number) => {
    for (let task = next(); task !== undefined && task.at <= Math.max(to, now); task = next()) {
      tasks.delete(task);
      now = Math.max(now, task.at);
      try {
        await task.run();
      } catch (error) {
        throw new Error(`${task.label} failed at ${new Date(now).toISOString()}: ${String(error)}`, { cause: error });
      }
    }
    now = Math.max(now, to);
  };

  return {
    now: () => now,
    schedule: (at, run, label) => {
      const task: Task = { at, order: scheduled++, run, label };
      tasks.add(task);
      return () => void tasks.delete(task);
    },
    advanceTo: (to) => {
      const moved = moving.then(() => move(to));
      moving = moved.catch(() => undefined);
      return moved;
    },
    nextAt: () => next()?.at,
  };
};
