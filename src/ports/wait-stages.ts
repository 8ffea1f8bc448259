import type { Instant } from '../domain/instant';
import type { TicketId } from '../domain/ticket';

/** One stage of a wait that is longer than the queue can hold a message. */
export interface WaitStage {
  /** End of the whole wait. */
  readonly due: Instant;
  /** Instant for which the stage's message was pushed. */
  readonly stage: Instant;
}

/** Which stages were followed by their next one already: a message that comes twice must not renew itself twice. */
export interface WaitStages {
  lastOf(ticket: TicketId): Promise<WaitStage | null>;
  note(ticket: TicketId, stage: WaitStage): Promise<void>;
}
