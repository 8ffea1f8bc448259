import type { Instant } from '../domain/instant';
import type { TicketId } from '../domain/ticket';

/** Work for later; work of one ticket is never done twice at the same time. */
export interface WorkQueue {
  lookAtTickets(tickets: readonly { readonly ticket: TicketId; readonly cause: string }[], at: Instant): Promise<void>;
  /** The message names `at`: one that comes early is a stage of a longer wait, any other early one is a copy. */
  lookAtAlerts(tickets: readonly TicketId[], at: Instant): Promise<void>;
}
