import type { Instant } from '../instant';
import type { AccountId } from '../ticket';

export type TeamId = 'support' | 'incident-management' | 'learning-consulting';

export interface Absence {
  readonly start: Instant;
  readonly end: Instant;
  readonly because?: string;
}

/** A member of staff whom an admin has mapped. Nobody else is ever assigned (R1). */
export interface Person {
  readonly account: AccountId;
  readonly name: string;
  readonly desk: string;
  readonly team: TeamId | 'business-consulting' | 'development' | 'hosting';
  readonly roles: readonly ('incident manager' | 'coordinator' | 'delivery coordinator' | 'planner')[];
  /** hosting, development, deployment … for experts whom Incident Management brings in (F8). */
  readonly department?: string;
  readonly languages: readonly string[];
  readonly absences: readonly Absence[];
  /** Open tickets this person takes at most out of a team; who is named (a lead) gets theirs all the same. Absent = no limit. */
  readonly capacity?: number;
  /** False for a person without agent licence: gets a linked task, Support keeps the ticket (R6). */
  readonly mayAnswerCustomers: boolean;
  readonly active: boolean;
  readonly phone?: string;
}
