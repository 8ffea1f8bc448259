import type { Ports } from '../ports';
import type { TicketPorts } from '../ticket-ports';

/** What telling people asks of the world beside what deciding about a ticket does. */
export type TellingPorts = TicketPorts & Pick<Ports, 'operations' | 'routes' | 'stages'>;
