import type { FieldMapping } from '../domain/rules/rules';
import type { Ticket } from '../domain/ticket';

/** One page of tickets that a search finds, newest first. */
export interface PastPage {
  readonly tickets: readonly Ticket[];
  /** Tickets of the page that could not be read. */
  readonly unreadable: number;
  /** Absent = that was the last page. */
  readonly next?: string;
}

export interface PastTickets {
  /**
   * @param jql without an order; the newest come first.
   * @throws InvalidInput when Jira does not understand the search.
   */
  page(jql: string, mapping: FieldMapping, next?: string): Promise<PastPage>;
  /** How many a search finds; about, as Jira counts. @throws InvalidInput as above. */
  count(jql: string): Promise<number>;
}
