import type { Action } from '../actions';
import type { Alert } from '../alerts/alert';
import type { TicketDeed } from '../alerts/is-acceptance';
import type { Customer } from '../customers/customer';
import type { Outage } from '../incident/outage';
import type { Instant } from '../instant';
import type { Contact } from '../intake/phone-line';
import type { KeptOnTicket } from '../kept-on-ticket';
import type { Workload } from '../people/workload';
import type { Mode, Rules } from '../rules/rules';
import type { Said } from '../texts/said';
import type { AccountId, Ticket } from '../ticket';
import type { TicketState } from '../ticket-state';

/** Everything a decision about one ticket is made of; nothing else is looked at. */
export interface DecisionFacts {
  readonly ticket: Ticket;
  readonly state: TicketState | null;
  readonly customers: readonly Customer[];
  readonly rules: Rules;
  readonly project: { readonly mode: Mode; readonly since: Instant };
  /** The ticket's alert, where the state says that there is one. */
  readonly alert: Alert | null;
  /** Other serious reports of the same platform, and the main incident's alert; looked up for a ticket that alerts (R7). */
  readonly outage?: { readonly outage: Outage; readonly mainAlert: Alert | null };
  /** Keys of other incidents that people have accepted and work on, by person. */
  readonly busy?: Readonly<Record<AccountId, string>>;
  /** Deeds that the ticket itself does not tell: an acknowledgement in Operations. */
  readonly deeds?: readonly TicketDeed[];
  /** What a member of staff says by this very click about how serious it is; else the ticket remembers it. */
  readonly decided?: 'serious' | 'not serious';
  /** What the customer answers by this very call in the portal; else the ticket remembers it. */
  readonly worse?: NonNullable<KeptOnTicket['worse']>;
  /** A person says by this click that the maintenance window did not cause it (R8). */
  readonly notMaintenance?: true;
  /** Who says so, and why in their words. */
  readonly saidBy?: { readonly account: AccountId; readonly reason?: string };
  /** What colleagues have to do already, where the rules ask for it. */
  readonly workload?: Workload;
  /** Who calls by telephone right now about this ticket (R9). */
  readonly caller?: Contact;
  /** Why an older version of the rules decides. */
  readonly damaged?: string;
}

/** What is to be done, and what the ticket will remember; `state` is null where the app has no say. */
export interface Decision {
  readonly actions: readonly Action[];
  readonly state: TicketState | null;
  /** One sentence for the agent (R12). */
  readonly sentence: string;
  /** The same for people who read another language than that of notes. */
  readonly said?: Said;
  /** Among whom the person who gets it was chosen; absent = named, or nobody. */
  readonly among?: readonly AccountId[];
}
