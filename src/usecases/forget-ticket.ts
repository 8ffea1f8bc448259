import { advance } from '../domain/alerts/advance';
import type { TicketId } from '../domain/ticket';
import { lookAtTicket } from './look-at-ticket';
import { perform } from './perform';
import type { TicketPorts } from './ticket-ports';

/** Jira said that a ticket was deleted: its alert ends, also where it rings. Is it there all the same, it is looked at. */
export const forgetTicket = async (ports: TicketPorts, id: TicketId): Promise<void> => {
  const alert = await ports.alerts.load(id);
  if (alert === null) return;
  const { rules } = await ports.rules.live();
  if ((await ports.tickets.load(id, rules.mapping)) !== null) return lookAtTicket(ports, id);
  const move = advance(alert, { kind: 'called off', by: null, because: 'the ticket was deleted' }, ports.clock.now());
  // There is nothing left on which fields or notes could stand.
  const record = move.actions.filter((action) => action.do === 'change alert');
  if ((await perform(ports, id, record)) === 'overtaken') await ports.queue.lookAtAlerts([id], ports.clock.now());
};
