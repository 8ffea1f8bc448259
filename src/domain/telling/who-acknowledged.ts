import type { Instant } from '../instant';
import type { AccountId } from '../ticket';
import type { OperationsAlert, OperationsLogEntry } from './operations-alert';

/** Names under which a person may stand in Operations. */
export interface KnownAs {
  readonly account: AccountId;
  readonly names: readonly string[];
}

export interface Acknowledgement {
  /** Null when it cannot be told who it was: then it is nobody's acceptance (R5). */
  readonly by: AccountId | null;
  /** The name as it stands in Operations. */
  readonly name: string;
  readonly at: Instant;
}

/**
 * Who acknowledged an alert in Operations, or null when nobody has. Its log says who did it; the owner, whom
 * anybody may have assigned, counts only where the log is silent. Two people of one name are nobody.
 */
export const whoAcknowledged = (
  alert: OperationsAlert,
  log: readonly OperationsLogEntry[],
  people: readonly KnownAs[],
): Acknowledgement | null => {
  if (alert.status !== 'acked' || alert.acknowledgedAt === undefined) return null;
  const entry = log.toSorted((a, b) => b.at - a.at).find(({ text }) => /\back(nowledg|ed\b)/i.test(text));
  const name = entry?.by ?? alert.owner ?? '';
  const same = (other: string): boolean => other.trim().toLowerCase() === name.trim().toLowerCase();
  const fitting = people.filter(({ account, names }) => same(account) || names.some(same));
  const [only, ...others] = fitting;
  return { by: others.length === 0 ? (only?.account ?? null) : null, name, at: alert.acknowledgedAt };
};
