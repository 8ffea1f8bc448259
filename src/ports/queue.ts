import type { Instant } from '../domain/instant';
import type { TicketId } from '../domain/ticket';

/** Work for later; work of one ticket is never done twice at the same time. */
export interface WorkQueue {
  lookAtTickets(tickets: readonly { readonly ticket: TicketId; readonly cause: string }[], at: Instant): Promise<void>;
  /**
   * The message names `at` and when it arrives itself: one that comes early is a stage of a longer wait (`WaitStage`).
   * @param before instant of the first stage, when something is to be looked at before `at`.
   */
  lookAtAlerts(tickets: readonly TicketId[], at: Instant, before?: Instant): Promise<void>;
}
