import type { TicketId } from '../domain/ticket';

/** What the person who asks may do, as Jira says it. Resolvers ask before they answer. */
export interface Permissions {
  /** Sees the ticket and works on it as an agent. */
  isAgentOf(ticket: TicketId): Promise<boolean>;
  isAgentIn(projectKey: string): Promise<boolean>;
  isAdmin(): Promise<boolean>;
}
