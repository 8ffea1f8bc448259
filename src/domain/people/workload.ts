import type { AccountId } from '../ticket';

/** What colleagues have to do already, looked up where the rules ask for it; absent = nobody looked. */
export interface Workload {
  /** Open tickets by person; whoever is missing was not counted. */
  readonly openTickets?: Readonly<Record<AccountId, number>>;
  /** Who had the customer's latest ticket; null = nobody of those asked for. */
  readonly lastPerson?: AccountId | null;
  /** Why it could not be looked up; the even spread decides then. */
  readonly failed?: string;
}

/** How one of several people who are there is chosen. */
export const PERSON_CHOICES = ['even spread', 'least open tickets', 'last person of the customer'] as const;
export type PersonChoiceBy = (typeof PERSON_CHOICES)[number];
