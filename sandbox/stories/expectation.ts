import type { AlertStatus } from '../../src/domain/alerts/alert';

/** What somebody reads under a ticket; texts are looked for without case, in comments of the app. */
export interface SeenComments {
  readonly count?: number;
  readonly byApp?: number;
  readonly byAppAtMost?: number;
  readonly contains?: readonly string[];
  readonly lacks?: readonly string[];
}

export interface AlertExpectation {
  readonly status?: readonly AlertStatus[];
  readonly told?: readonly string[];
  readonly toldAmong?: readonly string[];
  readonly firstToldOneOf?: readonly string[];
  readonly notTold?: readonly string[];
  readonly acceptedBy?: string;
  readonly round?: number;
  readonly tellingsOf?: Readonly<Record<string, number>>;
  /** Routes of the tellings that went out in this round, in order. */
  readonly routes?: readonly string[];
  /** Each stands somewhere in the log: answers of routes, also of those that did not send. */
  readonly log?: readonly string[];
}

/** Whose phone rang through Operations since the story began. */
export interface RungExpectation {
  readonly of: string;
  readonly count?: number;
  readonly contains?: readonly string[];
}

/** The newest alert of the ticket in Operations. */
export interface OperationsExpectation {
  readonly status?: 'open' | 'acked' | 'resolved' | 'snoozed' | 'closed';
  readonly responders?: readonly string[];
  readonly notes?: readonly string[];
  /** How many alerts of this ticket there were. */
  readonly alerts?: number;
}

export interface PanelExpectation {
  readonly as: string;
  readonly sentence?: readonly string[];
  readonly contains?: readonly string[];
  readonly lacks?: readonly string[];
  readonly offers?: readonly string[];
  readonly offersNot?: readonly string[];
}

export interface CostExpectation {
  readonly kvsReads?: number;
  readonly kvsWrites?: number;
  readonly jiraReads?: number;
  readonly puts?: number;
  readonly fieldWrites?: number;
  readonly comments?: number;
}

/** Everything that may be expected; each key that is present is one expectation of its own. */
export interface ExpectationKinds {
  readonly assignee: string | null;
  readonly assigneeOneOf: readonly string[];
  readonly status: string;
  readonly priority: string;
  readonly fields: Readonly<Record<string, string | null>>;
  readonly startsAgainAt: string | null;
  readonly customerSees: SeenComments;
  readonly deskSees: SeenComments;
  readonly inbox: {
    readonly of: string;
    readonly count?: number;
    readonly atLeast?: number;
    readonly contains?: readonly string[];
  };
  /** What a person was sent about whichever ticket since the story began. */
  readonly mail: {
    readonly of: string;
    readonly count?: number;
    readonly contains?: readonly string[];
    readonly lacks?: readonly string[];
  };
  readonly nobodyNotified: true;
  readonly alert: 'none' | AlertExpectation;
  readonly rung: RungExpectation;
  readonly inOperations: 'none' | OperationsExpectation;
  readonly siteField: { readonly name: string; readonly contains?: readonly string[]; readonly empty?: boolean };
  readonly panel: PanelExpectation;
  /** What this person reads in the portal's panel of the request. */
  readonly portal: { readonly as: string; readonly contains?: readonly string[]; readonly lacks?: readonly string[] };
  readonly overview: readonly string[];
  readonly answer: {
    readonly done?: boolean;
    readonly contains?: readonly string[];
    readonly lacks?: readonly string[];
  };
  readonly overviewLacks: readonly string[];
  /** What the admin page says of the ways to the person on call. */
  readonly ways: { readonly woken?: boolean; readonly contains?: readonly string[] };
  readonly untouched: true;
  readonly openTicketsUntouched: true;
  readonly linkedTask: { readonly assignee: string };
  readonly cost: CostExpectation;
  /** The invariants of the fault campaign, for every ticket filed so far. */
  readonly invariants: 'always' | 'when calm';
  readonly everything: CostExpectation & { readonly invocations?: number };
}

export type Expectation = Partial<ExpectationKinds> & { readonly ticket?: string };
