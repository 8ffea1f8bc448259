import type { AccountId } from '../ticket';

/** Ways to tell a person: Operations rings, a field sets off the site's own automation, Jira assigns and mentions. */
export const ROUTES = ['operations', 'field', 'jira'] as const;
export type RouteName = (typeof ROUTES)[number];

/** Deeds of an alerted person that count as acceptance (R5). */
export const ACCEPTING_DEEDS = ['accept', 'assign', 'answer', 'acknowledge'] as const;
export type AcceptingDeed = (typeof ACCEPTING_DEEDS)[number];

/** Which words about their shifts people get. Nobody's phone rings for them: they are mentions on a task of their own. */
export interface ShiftNoticeRules {
  /** Project in which each person on call has a task *On call*. */
  readonly project: string;
  /** Minutes before the beginning; 0 = not told before. */
  readonly minutesBefore: number;
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** When a new version of the rules changes the shifts of the next two weeks. */
  readonly onChange: boolean;
}

/** How on-call people are told, and what counts as their answer. Part of the rules document. */
export interface TellingRules {
  /** Tried in this order until one has sent. */
  readonly routes: readonly RouteName[];
  /** In whose name alerts are made in Operations: the app itself is refused there. */
  readonly actsAs?: AccountId;
  /** Name on screen of the site's own field that its automation reacts to. */
  readonly field?: string;
  readonly acceptedBy: readonly AcceptingDeed[];
  /** An accepted incident without a word of the staff for so many minutes is asked about again. */
  readonly progressMinutes: number;
  /** Absent = people are not told of their shifts. */
  readonly shifts?: ShiftNoticeRules;
}

/** What holds until an admin sets up a route that rings; an hour without progress is R11's for serious tickets. */
export const DEFAULT_TELLING: TellingRules = { routes: ['jira'], acceptedBy: ACCEPTING_DEEDS, progressMinutes: 60 };

/** How people are told by this version of the rules; versions from before these settings have none. */
export const tellingRules = (rules: { readonly telling?: TellingRules }): TellingRules =>
  rules.telling ?? DEFAULT_TELLING;
