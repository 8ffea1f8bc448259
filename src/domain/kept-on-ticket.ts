import type { Instant } from './instant';
import type { TeamId } from './people/person';
import type { AccountId, Answers } from './ticket';

/** Where a ticket stood or went: a team, and a person where there was one. */
export interface Place {
  readonly team: TeamId | 'project-team' | 'lead';
  readonly assignee: AccountId | null;
}

/** One move by a person's word; automatic moves are told by the trace. */
export interface KeptMove {
  readonly at: Instant;
  readonly by: AccountId;
  readonly from: Place;
  readonly to: Place;
  readonly because: string;
  /** Sent back to where it came from (R6): a bounce. */
  readonly back?: true;
}

/** A question to Incident Management while the ticket stays where it is (R6). */
export interface KeptQuestion {
  readonly text: string;
  readonly by: AccountId;
  readonly at: Instant;
  readonly owner: AccountId | null;
  readonly dueAt: Instant;
  readonly reminded?: true;
  readonly answeredAt?: Instant;
  readonly answeredBy?: AccountId;
}

/** A value that a person changed: it stands, and what follows from it is decided anew (R3). People by account; `nobody` and `none` where there was no value. */
export interface KeptChange {
  readonly at: Instant;
  readonly what: 'assignee' | 'severity' | 'type';
  readonly from: string;
  readonly to: string;
  /** Null where Jira's history does not say who. */
  readonly by: AccountId | null;
}

/** What outlives the decisions about a ticket and stands in no field of it; part of the ticket's state. */
export interface KeptOnTicket {
  /** A person said that the maintenance window did not cause it (R8). */
  readonly notMaintenance?: true;
  /** The customer has been asked for what the report does not state; asked once. */
  readonly askedMissing?: true;
  /** The customer's own later answers to the three questions, by *It got worse* in the portal (R3). */
  readonly worse?: {
    readonly at: Instant;
    readonly answers: Pick<Answers, 'productive' | 'canWork' | 'since' | 'dataBreachSuspected'>;
  };
  /** The last moves by people, oldest first. */
  readonly moves?: readonly KeptMove[];
  /** How often it was sent back. */
  readonly bounces?: number;
  readonly question?: KeptQuestion;
  /** The last changes by people, oldest first. */
  readonly changes?: readonly KeptChange[];
}
