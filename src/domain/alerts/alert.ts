import type { Instant } from '../instant';
import type { EscalationStep } from '../rules/rules';
import type { AccountId, TicketId } from '../ticket';

/** `nobody left` still runs: the last step is told again and again until a person accepts. */
export type AlertStatus = 'raised' | 'told' | 'accepted' | 'resolved' | 'called off' | 'nobody left';

/** One telling of one person: who was told when, by which route, with which answer, and why that person (R12). */
export interface Telling {
  readonly step: number;
  readonly round: number;
  readonly person: AccountId;
  readonly route: 'operations' | 'field' | 'jira';
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
    | 'handed over';
  /** Null = nobody in particular: a rule or the customer's report did it. */
  readonly by: AccountId | null;
  readonly because?: string;
}

/** Somebody holds the incident and others are asked to take it; the holder keeps it until one of them accepts (R5). */
export interface PendingHandover {
  /** Desk that takes over; null = on-call. */
  readonly toDesk: string | null;
  readonly asked: readonly AccountId[];
  readonly askedAt: Instant;
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
  readonly steps: readonly EscalationStep[];
  /** Index into `steps` of the step that is told now. */
  readonly step: number;
  /** When the next step is due; absent once ended (an accepted alert has one while a handover is pending). */
  readonly dueAt?: Instant;
  readonly acceptedBy?: AccountId;
  readonly acceptedAt?: Instant;
  readonly handover?: PendingHandover;
  readonly log: readonly Telling[];
  readonly answers: readonly AlertAnswer[];
  /** How often the same outage was reported while this alert ran. */
  readonly reports: number;
}
