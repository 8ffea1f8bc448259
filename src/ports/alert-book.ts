import type { Alert } from '../domain/alerts/alert';
import type { Instant } from '../domain/instant';
import type { AccountId, TicketId } from '../domain/ticket';

export interface HeldIncident {
  readonly ticket: TicketId;
  readonly ticketKey: string;
  readonly by: AccountId;
}

/** One telling that somebody claimed. */
export interface Claim {
  readonly key: string;
  readonly ticket: TicketId;
  readonly ticketKey: string;
  readonly person: AccountId;
  readonly at: Instant;
}

export interface AlertBook {
  load(ticket: TicketId): Promise<Alert | null>;
  /** False when one that can be read is there already (same round): a repeated event is harmless. */
  raise(alert: Alert): Promise<boolean>;
  /** Conditional write: false when the record is no longer `from` (somebody accepted meanwhile). */
  change(from: Alert, to: Alert): Promise<boolean>;
  /** Claims one telling; false when it was claimed before. */
  claim(claim: Claim): Promise<boolean>;
  /** What this person was told of at or after `since`, oldest first; one query. */
  claimsOf(person: AccountId, since: Instant): Promise<readonly Claim[]>;
  /** Incidents that somebody has accepted and works on; one query. */
  held(): Promise<readonly HeldIncident[]>;
  /** Alerts that wait for something, the one due first first; one query, at most a hundred. */
  running(): Promise<readonly Alert[]>;
  /** Tickets whose running alerts are due at or before `now`, the one due first first; one query for each hundred. */
  due(now: Instant): Promise<readonly TicketId[]>;
  /** Takes a record that cannot be read out of what is due, and says so in the log; false when there is none. */
  setAside(ticket: TicketId): Promise<boolean>;
}
