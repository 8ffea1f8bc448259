import type { Outage } from '../../../src/domain/incident/outage';
import type { OutageBook } from '../../../src/ports/outage-book';

/** Outages in memory; writes are conditional as in the store. */
export const fakeOutageBook = (): OutageBook & { readonly kept: Map<string, Outage> } => {
  const kept = new Map<string, Outage>();
  return {
    kept,
    load: async (key) => kept.get(key) ?? null,
    save: async (from, to) => {
      if (kept.get(to.key)?.revision !== from?.revision) return false;
      kept.set(to.key, to);
      return true;
    },
  };
};
