import type { FieldValues } from '../actions';
import type { AlertMove } from '../alerts/alert-move';
import type { Instant } from '../instant';
import type { Said } from '../texts/said';
import type { PersonChoice } from '../routing/person-choice';
import type { AccountId } from '../ticket';
import type { KeptOnTicket } from '../kept-on-ticket';
import type { TicketState } from '../ticket-state';

/** What one decision wants, before modes say how much of it may happen. */
export interface Plan {
  readonly stage: TicketState['stage'];
  readonly team: TicketState['team'];
  /** One sentence for the agent (R12). */
  readonly sentence: string;
  /** The same for people who read another language than that of notes. */
  readonly said?: Said;
  /** Person to assign; null unassigns, absent leaves the assignment alone. */
  readonly assign?: AccountId | null;
  /** How that person was found. */
  readonly choice?: Pick<PersonChoice, 'among' | 'passedOver'>;
  readonly fields: FieldValues;
  /** Internal note; absent = the reason has not changed enough to be told again. */
  readonly note?: { readonly text: string; readonly mention?: readonly AccountId[] };
  readonly reply?: string;
  /** What happens to the on-call alert. */
  readonly alert?: AlertMove;
  readonly startsAgainAt?: Instant;
  readonly answerDueAt?: Instant;
  readonly lookAgainAt?: Instant;
  readonly madeToWait?: true;
  /** What the ticket remembers from now on beside what it remembered. */
  readonly keep?: KeptOnTicket;
  /** The customer has been asked the three questions, now or before. */
  readonly asked?: true;
  /** End of the closed span in which the customer has had the one message (R10). */
  readonly toldUntil?: Instant;
  readonly proposals: TicketState['proposals'];
  readonly task?: { readonly assignee: AccountId; readonly summary: string; readonly text: string };
  readonly respected: TicketState['respected'];
}
