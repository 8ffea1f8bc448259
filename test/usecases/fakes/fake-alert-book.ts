import type { Alert } from '../../../src/domain/alerts/alert';
import type { AlertBook, Claim } from '../../../src/ports/alert-book';

export interface FakeAlertBook extends AlertBook {
  readonly records: Map<string, Alert>;
  readonly claims: Map<string, Claim>;
}

/** Alerts in memory, with the revision check and the claims of the real book. */
export const fakeAlertBook = (): FakeAlertBook => {
  const records = new Map<string, Alert>();
  const claims = new Map<string, Claim>();
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
    claim: async (claim) => {
      if (claims.has(claim.key)) return false;
      claims.set(claim.key, claim);
      return true;
    },
    running: async () => [...records.values()].filter(({ dueAt }) => dueAt !== undefined),
    claimsOf: async (person, since) =>
      [...claims.values()].filter((claim) => claim.person === person && claim.at >= since),
    held: async () =>
      [...records.values()].flatMap(({ status, ticket, ticketKey, acceptedBy }) =>
        status === 'accepted' && acceptedBy !== undefined ? [{ ticket, ticketKey, by: acceptedBy }] : [],
      ),
    due: async (now) =>
      [...records.values()]
        .filter(({ dueAt, routes }) => routes?.owed !== undefined || (dueAt !== undefined && dueAt <= now))
        .map(({ ticket }) => ticket),
    setAside: async () => false,
  };
};
