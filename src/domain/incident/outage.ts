import type { Instant } from '../instant';
import type { AccountId, OrganisationId, TicketId } from '../ticket';

/** One serious report that may be part of an outage. */
export interface OutageReport {
  readonly ticket: TicketId;
  readonly key: string;
  readonly organisation: OrganisationId | null;
  /** Name on screen of who reports. */
  readonly customer: string;
  /** Language in which that customer is written to. */
  readonly language: string;
  readonly at: Instant;
}

/** One update that an agent has sent to everybody, by language. */
export interface OutageUpdate {
  readonly at: Instant;
  readonly by: AccountId;
  readonly texts: Readonly<Record<string, string>>;
}

/** Serious reports of one platform that may be one outage (R7). The first report is the main incident. */
export interface Outage {
  /** Platform, or the customer where none is known. */
  readonly key: string;
  /** Counts the writes, so that two of them never overwrite each other. */
  readonly revision: number;
  readonly reports: readonly OutageReport[];
  /** Tickets of which a person said that they are another matter. */
  readonly apart?: readonly TicketId[];
  /** A person said that it is one outage. */
  readonly confirmed?: { readonly by: AccountId; readonly at: Instant };
  readonly updates: readonly OutageUpdate[];
  /** The main incident is over. */
  readonly ended?: { readonly how: 'resolved' | 'called off'; readonly at: Instant };
}
