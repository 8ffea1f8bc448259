import type { Instant } from '../domain/instant';
import type { TicketId } from '../domain/ticket';

/** Work for later; work of one ticket is never done twice at the same time. */
export interface WorkQueue {
  lookAtTickets(tickets: readonly { readonly ticket: TicketId; readonly cause: string }[], at: Instant): Promise<void>;
  /** Longer waits than the queue can hold are looked at again on the way. */
  lookAtAlerts(tickets: readonly TicketId[], at: Instant): Promise<void>;
}
