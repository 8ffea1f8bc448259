import type { TicketId } from '../../domain/ticket';
import { VendorFailed } from '../../ports/vendor-failed';
import type { Ports } from '../ports';

/** Links a ticket to its main incident. The field says it too: a site without this kind of link loses nothing else. */
export const linkToMain = async ({ tickets }: Pick<Ports, 'tickets'>, ticket: TicketId, main: TicketId) => {
  try {
    await tickets.link(ticket, main);
  } catch (error) {
    if (!(error instanceof VendorFailed) || error.retryable) throw error;
    console.error(JSON.stringify({ what: 'link to the main incident refused', ticket, error: error.message }));
  }
};
