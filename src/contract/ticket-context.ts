/** What the issue context asks of its resolver, and what it gets. Shared with static/. */

/** Buttons of the panel; each is one call. */
export type TicketAct =
  | { readonly action: 'accept' }
  | { readonly action: 'decline'; readonly reason: string }
  | { readonly action: 'not serious'; readonly reason?: string }
  | { readonly action: 'serious'; readonly reason?: string }
  /** `assignee`: who had the ticket when the button was drawn; a panel may be out of date. */
  | { readonly action: 'apply proposal'; readonly proposal: string; readonly assignee?: string | null }
  | { readonly action: 'undo' }
  | { readonly action: 'take over' };

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
  readonly next?: { readonly label: string; readonly act: TicketAct };
  /** Other things this person may do. */
  readonly more: readonly { readonly label: string; readonly act: TicketAct }[];
  /** The same instant on the desk's and the customer's clock. */
  readonly clocks: readonly { readonly label: string; readonly text: string }[];
  readonly alert?: { readonly state: string; readonly lines: readonly string[] };
  readonly warnings: readonly string[];
  readonly trace: readonly { readonly label: string; readonly text: string }[];
}

export interface TicketActResult {
  readonly done: boolean;
  /** What happened, or why it did not and what would cure it. */
  readonly sentence: string;
}

/** Names of the resolver's functions. */
export const TICKET_CONTEXT_CALLS = { explain: 'explain', act: 'act' } as const;
