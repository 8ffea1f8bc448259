import type { Instant } from '../domain/instant';

/** A ticket that waits for its desk to open. */
export interface WaitingTicket {
  readonly desk: string;
  readonly startsAgainAt?: Instant;
}

export interface WaitingTickets {
  /** One query in one project, as the person who asks; `more` when there are further ones. */
  find(projectKey: string): Promise<{ readonly tickets: readonly WaitingTicket[]; readonly more: boolean }>;
}
