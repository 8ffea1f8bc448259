import type { Instant } from './instant';

export type TicketId = string;
export type AccountId = string;
export type OrganisationId = string;

/** A customer files one of two types; the vendor itself files deliveries (mission §2, ticket types). */
export type FiledAs = 'incident' | 'request' | 'delivery';

export const SEVERITIES = ['P1', 'P2', 'P3', 'P4'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const DEFECT_TYPES = ['software defect', 'non-software defect'] as const;
export const OTHER_TYPES = ['consulting request', 'support request', 'customisation', 'delivery'] as const;
export type DefectType = (typeof DEFECT_TYPES)[number];
export type OtherType = (typeof OTHER_TYPES)[number];
export type ClarifiedType = DefectType | OtherType;

/** What the desk found the ticket to be. Severity exists on defects only: anything else does not compile. */
export type Clarified = { readonly type: DefectType; readonly severity?: Severity } | { readonly type: OtherType };

export type Channel = 'portal' | 'mail' | 'phone' | 'api';

export type Urgency = 'high' | 'medium' | 'low';

/** The structured answers of the request form; a missing answer is `undefined`, never a guess. */
export interface Answers {
  readonly productive?: boolean;
  /** Who can still work with the environment. */
  readonly canWork?: 'nobody' | 'hardly' | 'with workaround' | 'yes';
  /** For sites whose form asks for the impact itself. */
  readonly impact?: 'outage' | 'blocker' | 'major' | 'minor';
  readonly urgency?: Urgency;
  readonly dataBreachSuspected?: boolean;
  /** As the reporter wrote it. */
  readonly since?: string;
  readonly module?: string;
  readonly environmentUrl?: string;
  readonly steps?: string;
  readonly expected?: string;
}

export interface Comment {
  readonly id: string;
  readonly at: Instant;
  readonly author: AccountId | null;
  /** Who speaks: a staff member, somebody of the customer, this or another app, or a mail robot. */
  readonly authorKind: 'staff' | 'customer' | 'app' | 'robot';
  readonly text: string;
  readonly visibleToCustomer: boolean;
}

/** One ticket as the rules see it. Adapters fill it; no vendor shape gets past them. */
export interface Ticket {
  readonly id: TicketId;
  readonly key: string;
  readonly project: string;
  readonly summary: string;
  readonly description: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly filedAs: FiledAs;
  readonly requestType?: string;
  readonly channel: Channel;
  readonly reporter: AccountId | null;
  /** As the reporter is called on screen, where the vendor tells it. */
  readonly reporterName?: string;
  readonly organisations: readonly { readonly id: OrganisationId; readonly name: string }[];
  readonly assignee: AccountId | null;
  /** Who made the present assignment, when the history tells it. */
  readonly assignedBy?: {
    readonly account: AccountId | null;
    readonly byApp: boolean;
    readonly at: Instant;
    /** Who had it before; null = nobody, absent = the history does not say. */
    readonly from?: AccountId | null;
  };
  /** Who of the staff last changed a field or the status, when the history tells it. */
  readonly workedBy?: { readonly account: AccountId; readonly at: Instant };
  readonly statusCategory: 'new' | 'in progress' | 'done';
  readonly answers: Answers;
  readonly clarified: Clarified | null;
  /** Set by a Support member; words and form only suggest it (R6). */
  readonly needsConsulting: boolean;
  readonly technicallyComplex: boolean;
  /** Department a person named for an expert: hosting, development, deployment … */
  readonly expertDepartment?: string;
  readonly components: readonly string[];
  /** Every other field an admin mapped, by the name the rules give it. */
  readonly mapped: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** Name in the field mapping → where its value was found, in words; absent names have no value. */
  readonly sources?: Readonly<Record<string, string>>;
  readonly comments: readonly Comment[];
  /** Summaries of tickets linked to this one. */
  readonly linkedSummaries: readonly string[];
}
