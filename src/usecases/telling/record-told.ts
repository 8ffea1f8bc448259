import { advance } from '../../domain/alerts/advance';
import type { AlertEvent } from '../../domain/alerts/alert-event';
import type { TicketId } from '../../domain/ticket';
import { perform } from '../perform';
import type { TellingPorts } from './telling-ports';

type Told = Omit<Extract<AlertEvent, { readonly kind: 'told' }>, 'kind'>;

/** How often the record is read anew before the sweep has to do. */
const TRIES = 3;

/** Notes a telling on an alert that somebody has changed meanwhile: what was sent was sent. */
export const recordTold = async (ports: TellingPorts, ticket: TicketId, told: Told): Promise<void> => {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const alert = await ports.alerts.load(ticket);
    if (alert === null) return;
    const { actions } = advance(alert, { kind: 'told', ...told }, ports.clock.now());
    if ((await perform(ports, ticket, actions)) !== 'overtaken') return;
  }
};
