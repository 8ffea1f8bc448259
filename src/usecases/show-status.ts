import type { TicketView } from '../contract/ticket-context';
import type { TicketId } from '../domain/ticket';
import { loadFacts } from './load-facts';
import { shownFacts } from './shown-facts';
import { statusOf } from './status-of';
import type { TicketPorts } from './ticket-ports';

/** The status alone, for the collapsed panel; nothing is written. Null when the ticket is not visible. */
export const showStatus = async (
  ports: TicketPorts,
  id: TicketId,
  language = 'en',
): Promise<TicketView['status'] | null> => {
  const facts = await loadFacts(ports, id);
  return facts === null ? null : statusOf(shownFacts(facts, ports.clock.now()), language);
};
