import type { RulesStore } from '../ports/rules-store';
import type { Ports } from './ports';

/** What deciding about one ticket, and carrying it out, asks of the world; of the rules, only to read them. */
export interface TicketPorts extends Pick<
  Ports,
  'clock' | 'tickets' | 'customers' | 'alerts' | 'outages' | 'queue' | 'workloads'
> {
  readonly rules: Pick<RulesStore, 'live' | 'modeOf'>;
}
