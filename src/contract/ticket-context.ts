/** What the issue context and the issue panel ask of their resolver, and what they get. Shared with static/. */

/** Buttons of the panel; each is one call. */
export type TicketAct =
  | { readonly action: 'accept' }
  | { readonly action: 'decline'; readonly reason: string }
  | { readonly action: 'not serious'; readonly reason?: string }
  | { readonly action: 'serious'; readonly reason?: string }
  | { readonly action: 'apply proposal'; readonly proposal: string }
  | { readonly action: 'undo' }
  | { readonly action: 'take over' };

/** A button of the panel. */
export interface TicketButton {
  readonly label: string;
  /** Why it is offered: the sentence of a proposal. */
  readonly hint?: string;
  readonly act: TicketAct;
}

/** One heading of the trace with its lines (R12). */
export interface TraceSection {
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
}

/** Everything is written in the language of the person who asked. */
export interface TicketView {
  /** Watching, proposing or acting in this project. */
  readonly mode: 'watch' | 'propose' | 'act';
  /** One sentence why. */
  readonly sentence: string;
  /** Lozenge of the collapsed panel. */
  readonly status: {
    readonly label: string;
    readonly tone: 'default' | 'inprogress' | 'moved' | 'new' | 'removed' | 'success';
  };
  /** The one next step, when there is one for the person who looks. */
  readonly next?: TicketButton;
  /** Other things this person may do. */
  readonly more: readonly TicketButton[];
  /** The same instant on the desk's and the customer's clock. */
  readonly clocks: readonly { readonly label: string; readonly text: string }[];
  readonly alert?: {
    readonly state: string;
    /** What the alerted people read. */
    readonly text: string;
    /** Who was told when, and what they answered; oldest first. */
    readonly lines: readonly { readonly at: string; readonly what: string; readonly why?: string }[];
  };
  readonly warnings: readonly string[];
  readonly trace: readonly TraceSection[];
}

export interface TicketActResult {
  readonly done: boolean;
  /** What happened, or why it did not and what would cure it. */
  readonly sentence: string;
}

/** Names of the resolver's functions. */
export const TICKET_CONTEXT_CALLS = { explain: 'explain', act: 'act' } as const;
