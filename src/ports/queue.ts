import type { Instant } from '../domain/instant';
import type { TicketId } from '../domain/ticket';

/** Work for later; work of one ticket is never done twice at the same time. */
export interface WorkQueue {
  lookAtTicket(ticket: TicketId, at: Instant, cause: string): Promise<void>;
  /** Longer waits than the queue can hold are chained. */
  lookAtAlert(ticket: TicketId, at: Instant): Promise<void>;
}
