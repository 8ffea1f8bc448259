import type { Instant } from '../instant';
import type { AccountId, OrganisationId } from '../ticket';

/** Who leads the customer, and from which unit (F11). */
export interface Lead {
  readonly account: AccountId;
  readonly unit: 'Business Consulting' | 'Learning Consulting';
  readonly deputy?: AccountId;
}

export interface MaintenanceWindow {
  readonly start: Instant;
  readonly end: Instant;
  /** The person doing the update. */
  readonly doneBy: AccountId;
}

/** The company that buys support; one record per Jira organisation. */
export interface Customer {
  readonly organisation: OrganisationId;
  readonly name: string;
  /** Id of a desk of the rules. */
  readonly desk: string;
  /** ISO 3166 alpha-2. */
  readonly country: string;
  /** IANA zone in which the customer is told times. */
  readonly zone: string;
  /** Language of messages: a key of the rules' languages. */
  readonly language: string;
  readonly phase: 'introduction' | 'productive';
  readonly lead?: Lead;
  /** Project team of the introduction phase, its first present member answers (F3). */
  readonly projectTeam: readonly AccountId[];
  readonly platform?: string;
  readonly agreement?: string;
  readonly maintenance: readonly MaintenanceWindow[];
}
