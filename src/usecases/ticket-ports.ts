import type { Ports } from './ports';

/** What deciding about one ticket, and carrying it out, asks of the world. */
export type TicketPorts = Pick<Ports, 'clock' | 'rules' | 'tickets' | 'customers' | 'alerts' | 'outages' | 'queue'>;
