import type { Instant } from '../instant';
import type { AccountId } from '../ticket';
import type { RouteName } from './telling-rules';

/** What is wrong with a route, and what cures it. */
export interface Illness {
  readonly since: Instant;
  /** HTTP status; 0 = no answer in time. */
  readonly status: number;
  readonly because: string;
  readonly cure: string;
  /** What the route answered; absent in what was noted before it was kept. */
  readonly detail?: string;
}

/** State of a route's health: when it last worked, or since when it does not. */
export interface RouteHealth {
  readonly okAt?: Instant;
  readonly ill?: Illness;
}

export type Health = Readonly<Partial<Record<RouteName, RouteHealth>>>;

/** A ring on trial: only the person who was rung can say that it rang. */
export interface TestRing {
  readonly person: AccountId;
  readonly requestedBy: AccountId;
  readonly at: Instant;
  /** What was tried: the acts-as account, or the name of the field. A change of it needs another ring. */
  readonly through: string;
  /** Ticket on which it is shown; its key is part of the alert's alias in Operations. */
  readonly ticketKey: string;
  readonly ticketId: string;
  readonly confirmedAt?: Instant;
  readonly confirmedBy?: 'the panel' | 'Operations';
}

export type TestRings = Readonly<Partial<Record<RouteName, TestRing>>>;
