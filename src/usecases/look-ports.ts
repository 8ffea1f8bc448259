import type { AlertBook } from '../ports/alert-book';
import type { RulesStore } from '../ports/rules-store';
import type { Tickets } from '../ports/tickets';
import type { Ports } from './ports';

/** What knowing a ticket asks of the world; nothing is changed with it. */
export interface LookPorts extends Pick<Ports, 'customers'> {
  readonly rules: Pick<RulesStore, 'live' | 'modeOf'>;
  readonly tickets: Pick<Tickets, 'load'>;
  readonly alerts: Pick<AlertBook, 'load'>;
}
