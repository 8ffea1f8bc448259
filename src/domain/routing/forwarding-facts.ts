import type { Customer } from '../customers/customer';
import type { Ticket } from '../ticket';
import type { ForwardingFacts } from './forwarding-row';

/** What is known of no ticket is a value of its own, so that a row can ask for it. */
export const UNKNOWN = 'unknown';

export interface SeenForForwarding {
  readonly serious: boolean;
  readonly deskState: ForwardingFacts['deskState'];
  /** Language of subject and body; absent = too short or too mixed to tell. */
  readonly writtenIn?: string;
}

/** The typed facts on which the forwarding table decides (R6). */
export const forwardingFacts = (
  ticket: Ticket,
  customer: Customer | null,
  seen: SeenForForwarding,
): ForwardingFacts => ({
  filedAs: ticket.filedAs,
  type: ticket.clarified?.type ?? 'unclear',
  serious: seen.serious,
  needsConsulting: ticket.needsConsulting,
  technicallyComplex: ticket.technicallyComplex,
  phase: customer?.phase ?? UNKNOWN,
  leadUnit: customer?.lead?.unit ?? 'none',
  country: customer?.country ?? UNKNOWN,
  deskState: seen.deskState,
  channel: ticket.channel,
  requestType: ticket.requestType ?? UNKNOWN,
  component: ticket.components,
  language: customer?.language ?? seen.writtenIn ?? UNKNOWN,
  writtenIn: seen.writtenIn ?? UNKNOWN,
  agreement: customer?.agreement ?? 'none',
  mapped: ticket.mapped,
});
