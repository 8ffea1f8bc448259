import type { AccountId, OrganisationId, TicketId } from '../domain/ticket';

/** The customer's side of a ticket: who may read it in the portal. */
export interface Audience {
  readonly ticket: TicketId;
  readonly reporter: AccountId | null;
  readonly participants: readonly AccountId[];
  /** Organisations that the ticket is shared with: all of their members read it. */
  readonly organisations: readonly OrganisationId[];
}

export interface Requests {
  /** Null when the ticket is not visible to the app, or was not filed in a portal. */
  audienceOf(key: string): Promise<Audience | null>;
}
