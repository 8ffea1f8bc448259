/** What the issue context and the issue panel ask of their resolver, and what they get. Shared with static/. */

/** Buttons of the panel; each is one call. */
export type TicketAct =
  | { readonly action: 'accept' }
  | { readonly action: 'decline'; readonly reason: string }
  | { readonly action: 'not serious'; readonly reason?: string }
  | { readonly action: 'serious'; readonly reason?: string }
  /** `assignee`: who had the ticket when the button was drawn; a panel may be out of date. */
  | { readonly action: 'apply proposal'; readonly proposal: string; readonly assignee?: string | null }
  | { readonly action: 'undo' }
  | { readonly action: 'take over' }
  /** Whoever was rung on trial says that the phone rang. */
  | { readonly action: 'confirm ring' }
  /** R8: a report inside a maintenance window alerts on-call at once after all. */
  | { readonly action: 'not caused by maintenance'; readonly reason?: string }
  /** R7: all serious reports of this platform are one outage. */
  | { readonly action: 'same outage' }
  /** R7: this report is another matter; it rings by itself, and nobody is asked about it again. */
  | { readonly action: 'not the same outage' }
  /** R7: one update to every customer of the outage, by language, as the agent has previewed it. */
  | { readonly action: 'tell everybody'; readonly texts: Readonly<Record<string, string>> }
  | TicketFormAct;

/** Acts that carry words or a choice; `TicketView.forms` says which are possible and what they would do. */
export type TicketFormAct =
  /** The target is computed by the forwarding table; the reason is kept on the ticket. */
  | { readonly action: 'forward'; readonly to: ForwardTarget; readonly reason: string }
  /** Back to where it came from; counted. */
  | { readonly action: 'send back'; readonly reason: string }
  /** A public comment in the agent's own name; without a text the draft of `forms.askCustomer`. */
  | { readonly action: 'ask customer'; readonly text?: string }
  /** Not a transfer (R6): the question has its own owner and clock, the ticket stays. */
  | { readonly action: 'ask incident management'; readonly question: string }
  | { readonly action: 'answer question'; readonly text: string }
  | { readonly action: 'bring in expert'; readonly department: string; readonly reason: string }
  /** Without `until` (ISO 8601 instant) until the desk's next opening. */
  | { readonly action: 'make wait'; readonly until?: string; readonly reason?: string }
  | { readonly action: 'release' }
  /** The on-call alert goes on to a named person of `forms.handOn`, who is told and has to accept. */
  | { readonly action: 'hand on'; readonly to: string; readonly reason: string }
  /** The handover note, as an internal comment; `forms.handover` drafts it. */
  | { readonly action: 'write handover'; readonly text: string }
  /** A call about this ticket (R9). */
  | {
      readonly action: 'note call';
      readonly caller: string;
      readonly number: string;
      readonly serious: boolean;
      readonly text: string;
    };

export type ForwardTarget = 'consulting' | 'incident-management' | 'support';

/** Acts that need a person's words or choice; what is absent is not possible now. In Watch there are none. */
export interface TicketForms {
  /** Where each target would lead now, in one sentence. */
  readonly forward: readonly { readonly to: ForwardTarget; readonly label: string; readonly sentence: string }[];
  readonly sendBack?: { readonly to: string; readonly bounces: number };
  /** Asks for exactly what the report does not state, in the customer's language; empty when nothing is missing. */
  readonly askCustomer?: { readonly draft: string; readonly language: string };
  /** Who would own the question. */
  readonly askIncidentManagement?: { readonly owner: string };
  /** The open question to Incident Management. */
  readonly question?: {
    readonly text: string;
    readonly owner: string;
    /** ISO 8601 instant. */
    readonly dueAt: string;
    /** Whether the person who looks may answer it. */
    readonly mine: boolean;
  };
  /** Who can have the on-call alert now; Incident Management first. */
  readonly handOn?: {
    readonly people: readonly {
      readonly account: string;
      readonly name: string;
      /** Name of the desk. */
      readonly desk: string;
    }[];
  };
  /** Note for whoever takes the incident over: state, done, waiting for, next step, promised. */
  readonly handover?: { readonly draft: string };
  readonly experts: readonly { readonly department: string; readonly person: string }[];
  /** ISO 8601 instants of now and of the desk's next opening, and the latter on the desk's clock. */
  readonly makeWait?: { readonly now: string; readonly until: string; readonly text: string };
}

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
  /** Other serious reports that may be, or are, the same outage (R7). */
  readonly outage?: {
    /** Key of the main incident. */
    readonly main: string;
    readonly confirmed: boolean;
    readonly question: string;
    readonly reports: readonly { readonly key: string; readonly customer: string; readonly language: string }[];
    /** An update for each language, to be looked at and changed before it is sent. */
    readonly drafts: readonly { readonly language: string; readonly text: string }[];
  };
  readonly alert?: {
    readonly state: string;
    /** What the alerted people read. */
    readonly text: string;
    /** Who was told when, and what they answered; oldest first. */
    readonly lines: readonly { readonly at: string; readonly what: string; readonly why?: string }[];
  };
  readonly warnings: readonly string[];
  /** Acts with fields of their own; the buttons above are acts without. */
  readonly forms?: TicketForms;
  readonly trace: readonly TraceSection[];
}

export interface TicketActResult {
  readonly done: boolean;
  /** What happened, or why it did not and what would cure it. */
  readonly sentence: string;
}

/** Names of the resolver's functions. */
export const TICKET_CONTEXT_CALLS = { explain: 'explain', act: 'act' } as const;
