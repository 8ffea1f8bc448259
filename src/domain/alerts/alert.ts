import type { Instant } from '../instant';
import type { EscalationStep } from '../rules/rules';
import type { AccountId, TicketId } from '../ticket';

export type AlertStatus = 'raised' | 'told' | 'accepted' | 'resolved' | 'called off' | 'nobody left';

/** One telling of one person: who was told when, by which route, with which answer, and why that person (R12). */
export interface Telling {
  readonly step: number;
  readonly round: number;
  readonly person: AccountId;
  readonly route: 'operations' | 'field' | 'jira';
  readonly at: Instant;
  readonly outcome: 'sent' | 'failed' | 'skipped';
  readonly because: string;
  /** Answer of the route, for the log. */
  readonly answer?: string;
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
  readonly steps: readonly EscalationStep[];
  /** Index into `steps` of the step that is told now. */
  readonly step: number;
  /** When the next step is due; absent once ended. */
  readonly dueAt?: Instant;
  readonly acceptedBy?: AccountId;
  readonly acceptedAt?: Instant;
  readonly log: readonly Telling[];
  /** How often the same outage was reported while this alert ran. */
  readonly reports: number;
}
