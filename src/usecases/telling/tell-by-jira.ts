import type { AccountId, TicketId } from '../../domain/ticket';
import type { Tickets } from '../../ports/tickets';
import { VendorFailed } from '../../ports/vendor-failed';
import { undelivered, type Delivery } from './delivery';

export interface Mention {
  readonly ticket: TicketId;
  readonly person: AccountId;
  readonly text: string;
  /** The first person of a step gets the ticket; the others are mentioned. */
  readonly assign: boolean;
  /** Who has the ticket now, where that is known. */
  readonly assignee?: AccountId | null;
}

/** Assigns and mentions. A person who cannot be assigned is still mentioned; only when that fails has nobody been told. */
export const tellByJira = async (tickets: Tickets, mention: Mention): Promise<Delivery> => {
  const { ticket, person, text } = mention;
  const assigned = await assignTo(tickets, mention);
  try {
    await tickets.comment(ticket, { text, visibleToCustomer: false, mention: [person] });
    return { sent: true, answer: `mentioned; ${assigned}` };
  } catch (error) {
    return undelivered(error);
  }
};

const assignTo = async (tickets: Tickets, { ticket, person, assign, assignee }: Mention): Promise<string> => {
  if (!assign) return 'not assigned: somebody else of this step is';
  if (assignee === person) return 'assigned already';
  try {
    const refused = await tickets.change(ticket, { assignee: person });
    return refused.length === 0
      ? 'assigned'
      : refused.map(({ what, because }) => `${what} refused: ${because}`).join('; ');
  } catch (error) {
    if (!(error instanceof VendorFailed)) throw error;
    return `not assigned: ${error.message}`;
  }
};
