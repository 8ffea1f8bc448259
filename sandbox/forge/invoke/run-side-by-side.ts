import type { PlatformCore } from '../platform-core';

/** Longest that work is held back to meet other work, ms of virtual time. */
const HOLD_MS = 2000;

export type RunWork = (work: () => Promise<void>) => Promise<void>;

/**
 * Runs deliveries one after another, or, where the fault `overlap` strikes, holds one back and runs it side by side
 * with the next.
 */
export const createSideBySide = (core: PlatformCore): RunWork => {
  const held: (() => Promise<void>)[] = [];
  const runAll = async (works: readonly (() => Promise<void>)[]) =>
    void (await Promise.all(works.map((work) => work())));
  return async (work) => {
    if (!core.dice().strikes('overlap')) return runAll([...held.splice(0), work]);
    held.push(work);
    core.clock.schedule(core.clock.now() + HOLD_MS, () => runAll(held.splice(0)), 'overlapping deliveries');
  };
};
