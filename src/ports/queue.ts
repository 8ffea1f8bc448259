import type { Instant } from '../domain/instant';
import type { TicketId } from '../domain/ticket';

/** Work for later; work of one ticket is never done twice at the same time. */
export interface WorkQueue {
  lookAtTickets(tickets: readonly { readonly ticket: TicketId; readonly cause: string }[], at: Instant): Promise<void>;
  /**
   * The message names `at`: one that comes early is a stage of a longer wait, any other early one is a copy.
   * @param stage instant of the first stage, when something is to be looked at before.
   */
  lookAtAlerts(tickets: readonly TicketId[], at: Instant, stage?: Instant): Promise<void>;
}
