import type { Instant } from '../domain/instant';
import type { TicketId } from '../domain/ticket';

/** A ticket that the sweep found, with why. */
export interface FoundTicket {
  readonly id: TicketId;
  readonly because: 'starts again' | 'undecided' | 'unseen change' | 'silence' | 'time to look';
  readonly serious: boolean;
  readonly project: string;
  readonly createdAt: Instant;
}

export interface TicketSearch {
  /**
   * One query over all enabled projects: due, undecided, or changed since they were last looked at.
   * @param since when the last search was made: after a pause it reaches back as far.
   */
  findDue(now: Instant, since: Instant): Promise<readonly FoundTicket[]>;
  /** Tickets of all enabled projects that wait for an opening or an answer, oldest first; at most a thousand. */
  findWaiting(): Promise<readonly TicketId[]>;
}
