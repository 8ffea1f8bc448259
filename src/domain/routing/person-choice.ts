import type { Customer } from '../customers/customer';
import type { Instant } from '../instant';
import type { NotAssignable } from '../people/may-be-assigned';
import type { Person, TeamId } from '../people/person';
import type { Workload } from '../people/workload';
import type { Rules } from '../rules/rules';
import type { AccountId, Ticket } from '../ticket';
import type { ForwardingOutcome } from './forwarding-row';

/** What is known when a person is looked for. */
export interface PersonWanted {
  readonly rules: Rules;
  readonly customer: Customer | null;
  readonly outcome: ForwardingOutcome;
  /** Responsible desk, or the open desk that takes the ticket by setting. */
  readonly desk: string;
  readonly t: Instant;
  readonly openDeskIds: readonly string[];
  readonly ticket: Pick<Ticket, 'id' | 'expertDepartment'>;
  /** Language of the customer; people who speak it are preferred. */
  readonly language?: string;
  /** What people have to do already, where somebody looked; without it nobody's capacity is asked. */
  readonly workload?: Workload;
}

export type ChoiceReason =
  | 'present in the team'
  | 'least open tickets'
  | 'last person of the customer'
  | 'incident manager'
  | 'expert of the department'
  | 'lead of the customer'
  | 'deputy of the lead'
  | 'from the unit of the lead'
  | 'project team of the customer'
  | 'coordinator of the team'
  | 'coordinator accepts first'
  | 'delivery coordinator'
  | 'nobody mapped'
  | 'nobody present'
  | 'everybody at capacity';

/** Somebody who was looked at and not taken, with why (R12). */
export interface PassedOver {
  readonly account: AccountId;
  /** The account itself for somebody whom nobody mapped. */
  readonly name: string;
  readonly because: NotAssignable | 'desk closed' | 'at capacity';
}

export interface PersonChoice {
  /** Who gets the ticket; absent = team only, and the coordinator is told. */
  readonly person?: Person;
  readonly because: ChoiceReason;
  /** The team that gets the ticket in place of the row's. */
  readonly instead?: { readonly team: TeamId };
  /** Named, but may not answer customers: works on a linked task while Support owns the ticket (R6). */
  readonly linkedTask?: Person;
  /** Coordinator to tell that nobody could take it; absent = the team has none who is there. */
  readonly tell?: AccountId;
  /** Everybody among whom the person was chosen: who of them has least to do may be looked up (see Workload). */
  readonly among?: readonly AccountId[];
  readonly passedOver: readonly PassedOver[];
}
