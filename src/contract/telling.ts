/** What the admin page asks about the ways to the person on call. Part of the admin page's resolver. */

export type TellingRoute = 'operations' | 'field' | 'jira';

export interface RouteOverview {
  readonly route: TellingRoute;
  readonly name: string;
  /** `ready` = a person was woken by it on trial, and it works now. */
  readonly state: 'ready' | 'not tried' | 'waiting for confirmation' | 'ill';
  /** State in one sentence, with the cure where one is needed. */
  readonly sentence: string;
  readonly ring?: {
    readonly person: string;
    readonly at: string;
    readonly ticketKey: string;
    readonly confirmedAt?: string;
  };
}

export interface TellingOverview {
  /** In the order in which they are tried. */
  readonly routes: readonly RouteOverview[];
  /** False = red: nobody will be woken. */
  readonly somebodyWillBeWoken: boolean;
  readonly warnings: readonly string[];
  /** As the rules have it, to be edited and sent back by `setTelling`. */
  readonly telling: {
    readonly routes: readonly TellingRoute[];
    readonly actsAs?: string;
    readonly field?: string;
    readonly acceptedBy: readonly ('accept' | 'assign' | 'answer' | 'acknowledge')[];
    readonly progressMinutes: number;
  };
}

/** A ring on trial. The ticket is one made for it: the person is told on it, and confirms on its panel. */
export interface SendTestRing {
  readonly route: TellingRoute;
  /** Account of the person who is to be woken. */
  readonly person: string;
  /** Number (id) or key of the ticket. */
  readonly ticket: string;
}

export interface TellingResult {
  readonly done: boolean;
  readonly sentence: string;
}

/** Names of the resolver's functions. */
export const TELLING_CALLS = {
  tellingOverview: 'tellingOverview',
  /** Payload: `SendTestRing`; answer: `TellingResult`. */
  sendTestRing: 'sendTestRing',
  /** By the person who was rung; answer: `TellingResult`. Others confirm in Operations or on the ticket's panel. */
  confirmTestRing: 'confirmTestRing',
  /** What the daily probe does, now; answer: `TellingOverview`. */
  probeRoutes: 'probeRoutes',
  /** Payload: `TellingOverview['telling']`; publishes a version of the rules; answer: `AdminResult`. */
  setTelling: 'setTelling',
} as const;
