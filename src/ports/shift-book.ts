import type { Instant } from '../domain/instant';
import type { AccountId, TicketId } from '../domain/ticket';

/** A word about a shift that somebody has begun to send before. */
export interface ShiftClaim {
  readonly at: Instant;
  readonly told: boolean;
}

/** What is remembered of words about shifts, so that each is said once. */
export interface ShiftBook {
  /** Null when the claim is new: then the caller tells. */
  claim(key: string, at: Instant): Promise<ShiftClaim | null>;
  told(key: string, at: Instant): Promise<void>;
  /** The person's task, once it is made. */
  taskOf(person: AccountId): Promise<TicketId | null>;
  keepTask(person: AccountId, task: TicketId): Promise<void>;
  /** Version of the rules whose shifts people know; null = none yet. */
  knownVersion(): Promise<number | null>;
  keepVersion(version: number): Promise<void>;
}

/** Looks at shifts again later. */
export interface ShiftQueue {
  /** @param until end of the stretch that this chain of messages looks after. */
  lookAt(at: Instant, until: Instant): Promise<void>;
}
