import type { Alert } from '../domain/alerts/alert';
import type { Instant } from '../domain/instant';
import type { TicketId } from '../domain/ticket';

export interface AlertBook {
  load(ticket: TicketId): Promise<Alert | null>;
  /** False when one is there already (same round): a repeated event is harmless. */
  raise(alert: Alert): Promise<boolean>;
  /** Conditional write: false when the record is no longer `from` (somebody accepted meanwhile). */
  change(from: Alert, to: Alert): Promise<boolean>;
  /** Claims one telling; false when it was claimed before. */
  claim(key: string, ticket: TicketId, at: Instant): Promise<boolean>;
  /** Alerts that wait for something, the one due first first; one query, at most a hundred. */
  running(): Promise<readonly Alert[]>;
  /** Running alerts due at or before `now`; one query. */
  due(now: Instant): Promise<readonly Alert[]>;
}
