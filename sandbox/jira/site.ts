import type { OperationsDesk } from '../operations/create-operations';
import type { JiraSite } from '../jira-site';
import type { Notice } from './model/notice';
import type { FieldInput } from './fields/field-input';
import type { Channel } from './channel';
import type { PermissionScheme } from './site-definition';
import type { TicketView } from './view-issue';

/** Issue id or key, as the person typed it. */
type Issue = string;

/**
 * A running site: what the platform needs, and what stories, tests and the page do as people.
 * The direct methods act as the product's own screens would: they keep to permissions, screens and the workflow,
 * emit the same events as REST, and throw InvalidInput or Jira's Refusal when a person could not do it.
 */
export interface Site extends JiraSite {
  /**
   * Files a request or an issue. `customers` file by portal (form and required answers checked) or mail; agents
   * inside Jira.
   */
  createRequest(request: {
    readonly as: string;
    readonly project: string;
    readonly channel: Channel;
    /** One of both; by mail and without either, the one of the project's mail address. */
    readonly requestType?: string;
    readonly issueType?: string;
    readonly summary: string;
    readonly description?: string;
    /** Answers of the form by the field's name. */
    readonly answers?: Readonly<Record<string, FieldInput>>;
    /** Agents file for a customer; default `as`. */
    readonly reporter?: string;
    /** Organisation ids; default the reporter's when there is exactly one. */
    readonly organisations?: readonly string[];
    readonly participants?: readonly string[];
  }): { readonly id: string; readonly key: string };
  /** `@[accountId]` in the text mentions. Customers' comments are always public. */
  comment(comment: { readonly as: string; readonly issue: Issue; readonly text: string; readonly public: boolean }): {
    readonly id: string;
  };
  /** Several fields at once, by name on screen, id, or module key of the app; all or nothing. */
  edit(edit: {
    readonly as: string;
    readonly issue: Issue;
    readonly fields: Readonly<Record<string, FieldInput>>;
  }): void;
  /** By the transition's name or the status it leads to. */
  transition(move: {
    readonly as: string;
    readonly issue: Issue;
    readonly to: string;
    readonly resolution?: string;
  }): void;
  assign(assignment: { readonly as: string; readonly issue: Issue; readonly to: string | null }): void;
  link(link: { readonly as: string; readonly type: string; readonly inward: Issue; readonly outward: Issue }): void;
  /** To another project: a new key, the old one still finds it. */
  move(move: { readonly as: string; readonly issue: Issue; readonly project: string; readonly issueType?: string }): {
    readonly key: string;
  };
  remove(removal: { readonly as: string; readonly issue: Issue }): void;
  /** An admin's doings. */
  setUserActive(accountId: string, active: boolean): void;
  changePermissions(project: string, change: Partial<PermissionScheme>): void;
  /** Takes fields off the screens of a type, or puts them back. */
  setOnScreens(change: {
    readonly project: string;
    readonly issueType: string;
    readonly field: string;
    readonly shown: boolean;
  }): void;
  /** Puts an issue on a security level, or takes it off (null). */
  hide(issue: Issue, level: string | null): void;
  setOrganisations(issue: Issue, organisations: readonly string[]): void;
  /** Writes an entity property by hand, as anybody with Edit could; `undefined` deletes it. */
  setProperty(property: {
    readonly as: string;
    readonly issue: Issue;
    readonly key: string;
    readonly value: unknown;
  }): void;
  setProjectProperty(project: string, key: string, value: unknown): void;
  /** From now on searches see issues as they were this long ago. Milliseconds; 0 = at once. */
  setSearchLag(ms: number): void;

  /** What a person sees of an issue, in words; null when they do not see it. */
  view(issue: Issue, viewer: { readonly as: string }): TicketView | null;
  /** Everything one person was told, oldest first. */
  inbox(accountId: string): readonly Notice[];
  /** Everybody's notices, oldest first. */
  readonly notices: readonly Notice[];
  /** Keys of all issues, oldest first. */
  issueKeys(): readonly string[];
  /** Keys that a person's search finds. */
  search(jql: string, viewer: { readonly as: string }): readonly string[];
  person(accountId: string):
    | {
        readonly accountId: string;
        readonly displayName: string;
        readonly timeZone: string;
        /** As Jira writes it: `de_DE`. */
        readonly locale: string;
        readonly type: string;
        readonly active: boolean;
      }
    | undefined;

  /** Jira Service Management Operations beside it. */
  readonly operations: OperationsDesk;
  /** `GET /path` of every call that no route answered. */
  readonly unknownRoutes: readonly string[];
  /** Requests that Atlassian's OpenAPI would refuse, or parameters it does not know. */
  readonly contractViolations: readonly string[];
  /** What is checked against OpenAPI, or why nothing is. */
  readonly contractStatus: string;
}
