import type { Instant } from './instant';
import type { KeptOnTicket } from './kept-on-ticket';
import type { AccountId, Severity } from './ticket';
import type { TeamId } from './people/person';
import type { FactValue } from './routing/columns';
import type { Said } from './texts/said';

/**
 * What the app remembers on the ticket (entity property `meridian`). Public and hostile: nothing
 * confidential goes in, and what comes out is parsed, with defaults for what does not fit.
 */
export interface TicketState extends KeptOnTicket {
  /** Version of the rules that decided. */
  readonly rulesVersion: number;
  readonly decidedAt: Instant;
  /** Latest `updatedAt` or comment the app has looked at; the sweep re-reads what is newer. */
  readonly seenAt: Instant;
  readonly stage: 'working' | 'waiting' | 'alerting' | 'accepted' | 'asking' | 'maintenance' | 'done';
  readonly rowId: string;
  readonly desk: string;
  readonly team: TeamId | 'project-team' | 'lead';
  readonly serious: boolean;
  readonly startsAgainAt?: Instant;
  /** Until when a ticket without answers waits for them before silence counts (R3). */
  readonly answerDueAt?: Instant;
  /** When the app looks again though nothing happens: a maintenance window's grace is over, an answer is due. */
  readonly lookAgainAt?: Instant;
  /** A person made it wait: it starts at that time and not when its desk opens. */
  readonly madeToWait?: true;
  /** Closed spans in which the customer has had the one message (R10), by the instant the span ends. */
  readonly toldUntil?: Instant;
  /** Values the app last set: what differs from them now is a person's change and is respected. */
  readonly set: {
    readonly assignee?: AccountId | null;
    readonly severity?: Severity;
    readonly fields?: Readonly<Record<string, string>>;
  };
  /** What the app may not touch again, because a person changed it. */
  readonly respected: readonly ('assignee' | 'team')[];
  /** A member of staff said so by a button (R3). *Not serious* stands until P1 or P2 is set or the customer says that it got worse. */
  readonly decided?: 'serious' | 'not serious';
  /** When it was said. */
  readonly saidAt?: Instant;
  /** Set once the customer has been asked the three questions; they are asked once. */
  readonly asked?: true;
  /** One click of an agent away (Propose). */
  readonly proposals: readonly { readonly id: string; readonly sentence: string; readonly said?: Said }[];
  /** What Jira refused to set or to write, with its reason, until the next decision. */
  readonly refused?: readonly { readonly what: string; readonly because: string }[];
  /** Comments decided but perhaps not written yet: written again when the ticket does not show them. */
  readonly owed: readonly {
    readonly text: string;
    readonly visibleToCustomer: boolean;
    readonly mention?: readonly AccountId[];
  }[];
  /** Set on tickets that the app made of a telephone call. */
  readonly channel?: 'phone';
  /** What the last automatic move changed, so that it can be undone (R1). */
  readonly before?: { readonly assignee: AccountId | null; readonly team: TicketState['team'] };
  /** Round of alerts of this ticket so far; a raise in severity starts the next. */
  readonly alertRound: number;
  /** One sentence for the agent (R12). */
  readonly because: string;
  /** Decisions before this one, newest first; the oldest go when the property is full. */
  readonly earlier?: readonly EarlierDecision[];
  /** The same for people who read another language than that of notes. */
  readonly said?: Said;
  readonly trace: DecisionTrace;
}

/** A decision that another one followed. */
export interface EarlierDecision {
  readonly at: Instant;
  readonly because: string;
  readonly row: string;
  readonly rulesVersion: number;
}

/** Behind the sentence (R12): what was seen, what matched, what did not and why. */
export interface DecisionTrace {
  readonly at: Instant;
  /** Columns of the forwarding table with the values that decided. */
  readonly seen: Readonly<Record<string, FactValue>>;
  /** Where each of them came from. */
  readonly from: Readonly<Record<string, string>>;
  /** What else was seen: customer, desk, words that spoke. */
  readonly also: Readonly<Record<string, string>>;
  readonly row: string;
  /** Rows above the match with the first cell that failed. */
  readonly above: readonly { readonly row: string; readonly cell: string }[];
  readonly calendar: readonly string[];
  readonly rulesVersion: number;
}
