export interface Turnstile {
  enter(invocation: string): void;
  leave(invocation: string): void;
  /** Waits for its turn; the answer releases it. `undefined` when the invocation ended while it waited. */
  turn(invocation: string): Promise<(() => void) | undefined>;
}

/**
 * Lets the calls of invocations that run side by side through one at a time, in an order that repeats: it waits until
 * every running invocation stands at the gate, then `pick(n)` chooses one of n. An invocation's own calls keep order.
 */
export const createTurnstile = (pick: (n: number) => number): Turnstile => {
  const queues = new Map<string, ((release: (() => void) | undefined) => void)[]>();
  let busy = false;

  const release = () => {
    busy = false;
    advance();
  };
  const advance = () => {
    const waiting = [...queues.values()];
    if (busy || waiting.length === 0 || waiting.some((queue) => queue.length === 0)) return;
    const chosen = waiting[waiting.length === 1 ? 0 : pick(waiting.length)]?.shift();
    busy = chosen !== undefined;
    chosen?.(release);
  };

  return {
    enter: (invocation) => void queues.set(invocation, []),
    leave: (invocation) => {
      for (const waiting of queues.get(invocation) ?? []) waiting(undefined);
      queues.delete(invocation);
      advance();
    },
    turn: (invocation) =>
      new Promise((resolve) => {
        const queue = queues.get(invocation);
        if (queue === undefined) return resolve(undefined);
        queue.push(resolve);
        advance();
      }),
  };
};
