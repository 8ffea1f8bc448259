import type { WaitStage, WaitStages } from '../../../src/ports/wait-stages';

/** Stages of waits in memory. */
export const fakeWaitStages = (): WaitStages => {
  const last = new Map<string, WaitStage>();
  return {
    lastOf: async (ticket) => last.get(ticket) ?? null,
    note: async (ticket, stage) => void last.set(ticket, stage),
  };
};
