import type { Instant } from '../instant';
import type { AccountId } from '../ticket';
import type { AlertRoutes, AlertStep, Telling } from './alert';

/** What happens to an alert. Whoever decides that it happened has checked it: see `isAcceptance`. */
export type AlertEvent =
  /** A route answered: the telling was sent, failed on every route, or was skipped. */
  | {
      readonly kind: 'told';
      readonly telling: Telling;
      /** What the routes hold now beside what they held. */
      readonly routes?: Pick<AlertRoutes, 'operations' | 'field'>;
      /** When one that waits for its summary is looked at; absent = when the summary goes out. */
      readonly lookAt?: Instant;
    }
  | { readonly kind: 'accepted'; readonly by: AccountId }
  | { readonly kind: 'declined'; readonly by: AccountId; readonly reason: string }
  /** The wait of the step is over. */
  | { readonly kind: 'timed out' }
  /** Nobody in the step can be told. */
  | { readonly kind: 'empty step' }
  | { readonly kind: 'resolved'; readonly by: AccountId | null }
  /** Not serious, false alarm, merged into a main incident. */
  | { readonly kind: 'called off'; readonly by: AccountId | null; readonly because: string }
  /** Serious again, or graver: everybody is told anew, whoever is the assignee. */
  | {
      readonly kind: 'severity raised';
      readonly by: AccountId | null;
      readonly because: string;
      /** What the new round says and does, where it differs. */
      readonly texts?: Readonly<Record<string, string>>;
      readonly steps?: readonly AlertStep[];
      readonly rulesVersion?: number;
    }
  /** The same outage was reported once more: no new alert, a louder counter (R7). */
  | { readonly kind: 'reported again' }
  /** The holder's desk closes or the responsible one opens: others are asked (R5). */
  | {
      readonly kind: 'handover asked';
      /** Null = on-call. */
      readonly toDesk: { readonly id: string; readonly name: string } | null;
      readonly asked: readonly AccountId[];
      readonly because: string;
    }
  /** Somebody names the person who is to have it; that person is told, and has to accept (R5). */
  | {
      readonly kind: 'handed on';
      readonly by: AccountId;
      readonly byName: string;
      readonly to: AccountId;
      readonly toName: string;
      /** Languages that the person reads, best first. */
      readonly languages: readonly string[];
      readonly reason: string;
    }
  /** Nobody who was asked to take it over has answered in time. */
  | { readonly kind: 'not taken'; readonly because: string }
  /** Accepted, and nobody has worked on it for the set time. */
  | { readonly kind: 'no progress'; readonly because: string };
