import type { Alert } from '../../../src/domain/alerts/alert';
import type { AlertBook } from '../../../src/ports/alert-book';

export interface FakeAlertBook extends AlertBook {
  readonly records: Map<string, Alert>;
  readonly claims: Set<string>;
}

/** Alerts in memory, with the revision check and the claims of the real book. */
export const fakeAlertBook = (): FakeAlertBook => {
  const records = new Map<string, Alert>();
  const claims = new Set<string>();
  return {
    records,
    claims,
    load: async (ticket) => records.get(ticket) ?? null,
    raise: async (alert) => {
      if (records.has(alert.ticket)) return false;
      records.set(alert.ticket, alert);
      return true;
    },
    change: async (from, to) => {
      if (records.get(from.ticket)?.revision !== from.revision) return false;
      records.set(to.ticket, to);
      return true;
    },
    claim: async (key) => {
      if (claims.has(key)) return false;
      claims.add(key);
      return true;
    },
    due: async (now) =>
      [...records.values()].filter(
        ({ dueAt, routes }) => routes?.owed !== undefined || (dueAt !== undefined && dueAt <= now),
      ),
  };
};
