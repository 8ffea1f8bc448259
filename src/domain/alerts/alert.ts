import type { Instant } from '../instant';
import type { EscalationStep } from '../rules/rules';
import type { AcceptingDeed, RouteName } from '../telling/telling-rules';
import type { AccountId, TicketId } from '../ticket';

/** A person named by somebody or by a rule is told before the escalation goes on. */
export interface NamedStep {
  readonly who: 'named';
  readonly person: AccountId;
  /** Why that person; logged. */
  readonly because: string;
  readonly waitMinutes: number;
  readonly times?: number;
  /** Whoever accepted is asked whether it goes on: a sign of work answers that. */
  readonly askedFor?: 'progress';
}

export type AlertStep = EscalationStep | NamedStep;

/** `nobody left` still runs: the last step is told again and again until a person accepts. */
export type AlertStatus = 'raised' | 'told' | 'accepted' | 'resolved' | 'called off' | 'nobody left';

/** One telling of one person: who was told when, by which route, with which answer, and why that person (R12). */
export interface Telling {
  readonly step: number;
  readonly round: number;
  readonly person: AccountId;
  readonly route: RouteName;
  readonly at: Instant;
  /** `planned` = handed to the sender, whose answer is not known yet; a planned telling that stays one is sent again. */
  readonly outcome: 'planned' | 'sent' | 'failed' | 'skipped';
  readonly because: string;
  /** Answer of the route, for the log. */
  readonly answer?: string;
  /** Counts the tellings of this person in this step and round from 1; absent = the first. */
  readonly attempt?: number;
  /** Alert text in the person's language where it differs from the alert's own, at most 130 characters (R10). */
  readonly text?: string;
  /** Routes that were tried before and did not send, with what they answered. */
  readonly tried?: readonly { readonly route: RouteName; readonly at: Instant; readonly answer: string }[];
  /** The person gets several alerts at once: this one goes out in a summary at this instant. */
  readonly bundleAt?: Instant;
}

/** What the routes outside the ticket hold of an alert. */
export interface AlertRoutes {
  /** The alert in Operations: its id, or the request that makes it while its result is not known. */
  readonly operations?: { readonly alertId?: string; readonly requestId?: string; readonly askedAt?: Instant };
  /** The site's own field is set. */
  readonly field?: 'set';
  /** What they have to be told still: somebody has accepted, or it is over. */
  readonly owed?: 'acknowledge' | 'close';
}

/** What people did with the alert, in order (R12). */
export interface AlertAnswer {
  readonly at: Instant;
  readonly round: number;
  readonly what:
    | 'accepted'
    | 'declined'
    | 'resolved'
    | 'called off'
    | 'severity raised'
    | 'reported again'
    | 'handover asked'
    | 'handed over'
    /** To a named person, who is told. */
    | 'handed on'
    /** Whoever was asked to take it over has declined or not answered. */
    | 'not taken'
    /** It was accepted, and nobody has worked on it since. */
    | 'asked again';
  /** Null = nobody in particular: a rule or the customer's report did it. */
  readonly by: AccountId | null;
  /** Whom it was handed on to. */
  readonly to?: AccountId;
  readonly because?: string;
}

/** Somebody holds the incident and others are asked to take it; the holder keeps it until one of them accepts (R5). */
export interface PendingHandover {
  /** Desk that takes over; null = on-call. */
  readonly toDesk: string | null;
  readonly asked: readonly AccountId[];
  readonly askedAt: Instant;
  /** Handed on to a named person, who is told like anybody on call: until then an answer is waited for. */
  readonly until?: Instant;
}

/** The ticket may not be touched now: deleted, moved away or hidden, or in a project that is not enabled. */
export interface AlertPause {
  readonly since: Instant;
  readonly because: 'the ticket is not visible' | 'the project is not enabled';
}

/** An on-call alert: it goes on until a person accepts (R5). Steps are copied in, rules may change meanwhile. */
export interface Alert {
  readonly ticket: TicketId;
  readonly ticketKey: string;
  readonly round: number;
  /** Counts the writes of the record, so that two of them never overwrite each other; starts at 0. */
  readonly revision: number;
  readonly status: AlertStatus;
  readonly raisedAt: Instant;
  readonly rulesVersion: number;
  readonly desk: string;
  readonly language: string;
  /** Alert text, at most 130 characters (R10). */
  readonly text: string;
  /** The same text by language, for people who read another one. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly steps: readonly AlertStep[];
  /** Index into `steps` of the step that is told now. */
  readonly step: number;
  /** When it is looked at next: its step is due or, once accepted, a border of desk hours or a sign of progress. Absent once ended. */
  readonly dueAt?: Instant;
  /** Border of desk hours at which an accepted alert is handed over; absent = none is known. */
  readonly borderAt?: Instant;
  readonly acceptedBy?: AccountId;
  readonly acceptedAt?: Instant;
  readonly handover?: PendingHandover;
  /** Copied from the rules, so that changing them does not disturb a running alert; absent = all deeds of R5. */
  readonly acceptedByDeeds?: readonly AcceptingDeed[];
  /** Copied from the rules: minutes without progress after which whoever accepted is asked again. */
  readonly progressMinutes?: number;
  readonly routes?: AlertRoutes;
  readonly paused?: AlertPause;
  readonly log: readonly Telling[];
  readonly answers: readonly AlertAnswer[];
  /** How often the same outage was reported while this alert ran. */
  readonly reports: number;
}
