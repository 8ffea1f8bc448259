import { VendorFailed } from '../ports/vendor-failed';
import type { Ports } from './ports';

/**
 * New rules or customers may move openings: every waiting ticket is looked at anew. When Jira or the queue refuses,
 * what was published stands all the same, and the tickets are looked at when they are due.
 */
export const lookAtWaiting = async (ports: Pick<Ports, 'clock' | 'search' | 'queue'>): Promise<void> => {
  try {
    const waiting = await ports.search.findWaiting();
    await ports.queue.lookAtTickets(
      waiting.map((ticket) => ({ ticket, cause: 'rules or customers changed' })),
      ports.clock.now(),
    );
  } catch (error) {
    if (!(error instanceof VendorFailed)) throw error;
    console.error(JSON.stringify({ what: 'waiting tickets were not looked at', error: error.message }));
  }
};
