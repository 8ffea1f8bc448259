import { decideTicket } from '../domain/decision/decide-ticket';
import type { TicketId } from '../domain/ticket';
import { loadFacts } from './load-facts';
import { perform } from './perform';
import type { TicketPorts } from './ticket-ports';

/** Load facts, decide, act. Every event, message and timer about a ticket ends here, in any order and as often as it likes. */
export const lookAtTicket = async (ports: TicketPorts, id: TicketId): Promise<void> => {
  const facts = await loadFacts(ports, id);
  // Not visible: deleted, moved or hidden. Nothing is written; when it shows again, the sweep finds it.
  if (facts === null) return;
  const { actions } = decideTicket(facts, ports.clock.now());
  await perform(ports, id, actions);
};
