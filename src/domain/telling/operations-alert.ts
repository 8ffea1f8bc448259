import type { Instant } from '../instant';
import type { AccountId } from '../ticket';

/** An alert in Operations as the app reads it back. */
export interface OperationsAlert {
  readonly id: string;
  readonly status: 'open' | 'acked' | 'resolved' | 'snoozed' | 'closed';
  readonly acknowledgedAt?: Instant;
  /** Display name of its owner: whoever acknowledged first, unless somebody assigned it. */
  readonly owner?: string;
  /** People among its responders. */
  readonly people: readonly AccountId[];
  /** Claim of the telling that made it; absent = made by somebody else. */
  readonly mark?: string;
}

export interface OperationsLogEntry {
  readonly at: Instant;
  readonly text: string;
  /** Who did it, as Operations writes it: mostly a display name. */
  readonly by: string;
}
