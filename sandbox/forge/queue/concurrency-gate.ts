import type { QueuedMessage } from './queued-message';

export interface ConcurrencyGate {
  /** Takes a place for the message, or keeps it until one is free. */
  enter(message: QueuedMessage): boolean;
  /** Gives the place back and returns the message that waited longest for it, if any. */
  leave(message: QueuedMessage): QueuedMessage | undefined;
}

/** Counts running messages by concurrency key, across all queues of the installation. */
export const createConcurrencyGate = (): ConcurrencyGate => {
  const running = new Map<string, number>();
  const waiting = new Map<string, QueuedMessage[]>();
  return {
    enter: (message) => {
      const { concurrency } = message.event;
      if (concurrency === undefined) return true;
      const { key, limit } = concurrency;
      const now = running.get(key) ?? 0;
      if (now >= limit) {
        waiting.set(key, [...(waiting.get(key) ?? []), message]);
        return false;
      }
      running.set(key, now + 1);
      return true;
    },
    leave: ({ event: { concurrency } }) => {
      if (concurrency === undefined) return undefined;
      const { key } = concurrency;
      running.set(key, (running.get(key) ?? 1) - 1);
      return waiting.get(key)?.shift();
    },
  };
};
