import type { AccountId, TicketId } from '../domain/ticket';

/** What people have to do, asked of the projects that are enabled. */
export interface Workloads {
  /** Open tickets of each of these people; one search, a page for every hundred tickets, five at most. */
  openTickets(people: readonly AccountId[]): Promise<Readonly<Record<AccountId, number>>>;
  /** Who of these had the organisation's latest other ticket; one search. */
  lastPerson(wanted: {
    readonly organisation: string;
    readonly among: readonly AccountId[];
    readonly except: TicketId;
  }): Promise<AccountId | null>;
}
