import type { LinkTypeDefinition } from './link-type-definition';
import type { IssueTypeDefinition } from './issue-type-definition';
import type { StatusDefinition } from './status-definition';
import type { Channel } from './channel';
import type { FieldInput } from './fields/field-input';
import type { Holder } from './permissions/holder';

/**
 * A Jira site with a service desk as plain data, made to run by `createSite`. People, groups, organisations, types,
 * statuses and fields refer to each other by account id or by name, names of Jira's own fields in English or as the site
 * shows them; a reference that leads nowhere is refused with its path. Instants are ISO 8601 with an offset.
 */
export interface SiteDefinition {
  readonly cloudId: string;
  /** `https://name.atlassian.net` or, for invented sites, `https://desk.example`. */
  readonly siteUrl: string;
  /** Language of the site's own texts, `en` or `de`: changes the names of system fields, never their ids. */
  readonly language: 'en' | 'de';
  /** Default zone of people without their own. */
  readonly timeZone: string;
  readonly users: readonly UserDefinition[];
  readonly organisations: readonly OrganisationDefinition[];
  readonly statuses: readonly StatusDefinition[];
  /** Highest first. */
  readonly priorities: readonly string[];
  readonly resolutions?: readonly string[];
  readonly linkTypes?: readonly LinkTypeDefinition[];
  /** Custom fields of the site itself; Organizations and Request Type exist without being named. */
  readonly fields: readonly FieldDefinition[];
  readonly projects: readonly ProjectDefinition[];
  readonly issues?: readonly IssueDefinition[];
  readonly automations?: readonly AutomationDefinition[];
  /** Accounts with a role in Operations, where the site has it. */
  readonly operations?: { readonly members: readonly string[] };
  /** Who administers Jira; default the group `jira-administrators`. */
  readonly siteAdmins?: readonly Holder[];
}

export interface UserDefinition {
  readonly accountId: string;
  readonly displayName: string;
  readonly email: string;
  /** `atlassian`: a licensed account; `customer`: portal only; `app`: another app's account. */
  readonly type: 'atlassian' | 'customer' | 'app';
  /** Default true. */
  readonly active?: boolean;
  readonly timeZone?: string;
  /** `de_DE`; default from the site's language. */
  readonly locale?: string;
  readonly groups?: readonly string[];
}

export interface OrganisationDefinition {
  /** Digits, as Jira numbers them. */
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
}

export interface FieldDefinition {
  readonly name: string;
  readonly type:
    | 'text'
    | 'paragraph'
    | 'number'
    | 'select'
    | 'multi-select'
    | 'radio'
    | 'labels'
    | 'user'
    | 'date'
    | 'datetime'
    | 'url';
  readonly options?: readonly string[];
  /** Default: numbered from 10050 in the order of definition. */
  readonly id?: string;
}

export interface PermissionScheme {
  readonly browse: readonly Holder[];
  readonly create: readonly Holder[];
  readonly edit: readonly Holder[];
  readonly assign: readonly Holder[];
  readonly assignable: readonly Holder[];
  readonly comment: readonly Holder[];
  readonly transition: readonly Holder[];
  readonly link?: readonly Holder[];
  readonly move?: readonly Holder[];
  readonly deleteIssues?: readonly Holder[];
  readonly deleteAllComments?: readonly Holder[];
  readonly modifyReporter?: readonly Holder[];
  readonly setSecurity?: readonly Holder[];
  readonly administer: readonly Holder[];
}

export interface ProjectDefinition {
  readonly key: string;
  readonly name: string;
  readonly style: 'company-managed' | 'team-managed';
  readonly kind: 'service_desk' | 'software' | 'business';
  /** Account id of the project lead. */
  readonly lead: string;
  /** Digits; only for a service desk. Default: numbered from 1. */
  readonly serviceDeskId?: string;
  readonly issueTypes: readonly IssueTypeDefinition[];
  readonly requestTypes?: readonly RequestTypeDefinition[];
  /** Name of the request type that the project's mail address gives to what comes in; without one mail is not read. */
  readonly mailRequestType?: string;
  readonly components?: readonly { readonly name: string; readonly lead?: string }[];
  readonly workflow: WorkflowDefinition;
  readonly permissions: PermissionScheme;
  /** Whom a new issue without an assignee goes to; default nobody. */
  readonly defaultAssignee?: string;
  /** Levels by name; an issue on one is seen by its holders only, whoever may browse. */
  readonly security?: { readonly levels: Readonly<Record<string, readonly Holder[]>>; readonly default?: string };
  /** Entity properties that exist from the start. */
  readonly properties?: Readonly<Record<string, unknown>>;
}

export interface RequestTypeDefinition {
  readonly name: string;
  readonly issueType: string;
  /** Names of fields on the portal form, besides summary and description. */
  readonly form: readonly string[];
  readonly requiredOnForm?: readonly string[];
}

export interface WorkflowDefinition {
  readonly initial: string;
  /** `from` empty: from every status. `screen`: fields that the transition may set; `resolution` sets one. */
  readonly transitions: readonly {
    readonly name: string;
    readonly from: readonly string[];
    readonly to: string;
    readonly screen?: readonly string[];
    readonly resolution?: string;
  }[];
}

export interface IssueDefinition {
  /** `SUP-7`; the project's counter goes on after the highest one. */
  readonly key: string;
  /** Name; either this or `requestType`. */
  readonly issueType?: string;
  readonly requestType?: string;
  readonly channel?: Channel;
  readonly summary: string;
  /** Plain text; blank lines part paragraphs. */
  readonly description?: string;
  readonly reporter: string | null;
  readonly assignee?: string | null;
  readonly status?: string;
  readonly priority?: string;
  readonly resolution?: string;
  /** Organisation ids; default: the reporter's own one when there is exactly one. */
  readonly organisations?: readonly string[];
  readonly participants?: readonly string[];
  readonly labels?: readonly string[];
  readonly components?: readonly string[];
  readonly securityLevel?: string;
  readonly createdAt: string;
  /** Values of custom fields by the field's name: text, number, option text, account id, instant or date. */
  readonly fields?: Readonly<Record<string, FieldInput>>;
  readonly comments?: readonly {
    readonly author: string;
    readonly at: string;
    readonly text: string;
    readonly public: boolean;
  }[];
  readonly history?: readonly {
    readonly at: string;
    readonly author: string;
    /** `assignee`, `status`, `priority` or a custom field's name; values as a reader sees them, accounts by id. */
    readonly field: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** A rule of the site's own automation: it acts besides the app, and sometimes against it. */
export interface AutomationDefinition {
  readonly name: string;
  readonly project: string;
  readonly on: 'created' | 'commented by customer' | 'transitioned' | 'assigned';
  /** Only issues of this request type. */
  readonly requestType?: string;
  /** Only when the status after the event is this one. */
  readonly status?: string;
  /** Seconds after the event; default 0. */
  readonly afterSeconds?: number;
  /** In whose name; default the account of Automation for Jira. */
  readonly actor?: string;
  readonly then: readonly (
    | { readonly assign: string | null }
    | { readonly reply: string; readonly public: boolean }
    | { readonly transitionTo: string }
    | { readonly setField: string; readonly to: FieldInput }
  )[];
}
