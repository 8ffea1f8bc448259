import type { FieldValues } from '../domain/actions';
import type { FieldMapping } from '../domain/rules/rules';
import type { AccountId, OrganisationId, Ticket, TicketId } from '../domain/ticket';
import type { TicketState } from '../domain/ticket-state';

/** A ticket and what the app remembers on it. `state` is null when nothing usable is there. */
export interface LoadedTicket {
  readonly ticket: Ticket;
  readonly state: TicketState | null;
}

/** One write of a ticket: everything of one decision, in the fewest calls. */
export interface TicketChange {
  readonly assignee?: AccountId | null;
  readonly priority?: string;
  readonly state?: TicketState;
}

/** What could not be set and what the vendor said of it. */
export type Refused = readonly { readonly what: string; readonly because: string }[];

export interface NewTicket {
  readonly project: string;
  /** Names of the type of ticket; the first one that the project has is taken. */
  readonly typeNames: readonly string[];
  readonly summary: string;
  readonly text: string;
  readonly organisation?: OrganisationId;
  readonly assignee?: AccountId;
  readonly linkTo?: TicketId;
  readonly state?: TicketState;
}

export interface NewComment {
  readonly text: string;
  readonly visibleToCustomer: boolean;
  readonly mention?: readonly AccountId[];
  /** In the name of the person whose call this is; only screens have one. */
  readonly asAsker?: true;
}

export interface Tickets {
  /** Null when the ticket is not visible (deleted, moved away or hidden: nobody can tell which). */
  load(id: TicketId, mapping: FieldMapping): Promise<LoadedTicket | null>;
  change(id: TicketId, change: TicketChange): Promise<Refused>;
  /** The app's own fields. */
  setFields(id: TicketId, fields: FieldValues): Promise<Refused>;
  /** A field of the site itself, by its name on screen; null clears it. The ticket was loaded before. */
  setSiteField(id: TicketId, name: string, value: string | null): Promise<Refused>;
  /** A comment of its own, with its visibility stated; an internal one that came out public is deleted at once and thrown. */
  comment(id: TicketId, comment: NewComment): Promise<void>;
  create(ticket: NewTicket): Promise<{ readonly id: TicketId; readonly key: string }>;
}
