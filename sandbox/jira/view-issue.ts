import { adfText } from './adf/adf-text';
import { asList, asText, type FieldValue } from './fields/field-value';
import type { Field } from './fields/field';
import { fieldsOfType } from './fields/fields-of-type';
import { isCalled } from './fields/is-called';
import { readValue } from './fields/read-value';
import { ORGANISATIONS_FIELD, REQUEST_TYPE_FIELD } from './fields/service-desk-fields';
import type { IssueRecord } from './model/issue-record';
import { projectOf } from './model/project-of';
import type { SiteState } from './model/site-state';
import { maySee } from './permissions/may-see';
import { maySeeRequest } from './permissions/may-see-request';
import { categoryOf } from './answers/status-json';

export interface TicketView {
  readonly id: string;
  readonly key: string;
  readonly project: string;
  readonly issueType: string;
  readonly requestType: string | null;
  readonly summary: string;
  readonly description: string;
  readonly status: string;
  readonly statusCategory: 'new' | 'indeterminate' | 'done';
  readonly priority: string | null;
  readonly resolution: string | null;
  /** Account ids. */
  readonly assignee: string | null;
  readonly reporter: string | null;
  readonly organisations: readonly string[];
  readonly created: number;
  readonly updated: number;
  /**
   * Custom fields by name with their text: accounts by id, instants as ISO 8601 in UTC. Customers see the form's
   * fields only.
   */
  readonly fields: Readonly<Record<string, string>>;
  readonly comments: readonly {
    readonly id: string;
    readonly author: string;
    readonly at: number;
    readonly text: string;
    readonly public: boolean;
  }[];
  readonly history: readonly {
    readonly at: number;
    readonly author: string | null;
    readonly field: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  readonly links: readonly { readonly type: string; readonly direction: 'inward' | 'outward'; readonly key: string }[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * An issue as one person sees it: agents everything, the customer's side the portal's part. Null when they see
 * nothing.
 */
export const viewIssue = (site: SiteState, issue: IssueRecord, accountId: string): TicketView | null => {
  const asAgent = maySee(site, accountId, issue);
  if (!asAgent && !maySeeRequest(site, accountId, issue)) return null;
  const project = projectOf(site, issue);
  const text = (id: string) => asText(issue.values.get(id));
  const requestType = project.requestTypes.find((type) => type.id === text(REQUEST_TYPE_FIELD));
  const shown = (field: Field) => field.custom !== undefined && (asAgent || isCalled(field, requestType?.form ?? []));
  return {
    id: issue.id,
    key: issue.key,
    project: issue.projectKey,
    issueType: text('issuetype') ?? '',
    requestType: requestType?.name ?? null,
    summary: text('summary') ?? '',
    description: plain(readValue(issue, 'description')),
    status: text('status') ?? '',
    statusCategory: categoryOf(site, text('status') ?? ''),
    priority: text('priority'),
    resolution: text('resolution'),
    assignee: text('assignee'),
    reporter: text('reporter'),
    organisations: asList(issue.values.get(ORGANISATIONS_FIELD)),
    created: issue.created,
    updated: issue.updated,
    fields: fieldTexts(issue, fieldsOfType(site, project, text('issuetype') ?? '').filter(shown)),
    comments: issue.comments
      .filter((one) => asAgent || one.public)
      .map((one) => ({ id: one.id, author: one.author, at: one.created, text: adfText(one.body), public: one.public })),
    history: asAgent
      ? issue.history.flatMap((entry) =>
          entry.items.map((item) => ({
            at: entry.created,
            author: entry.author,
            field: item.field,
            from: item.fromText,
            to: item.toText,
          })),
        )
      : [],
    links: asAgent ? linksOf(site, issue) : [],
    properties: asAgent ? Object.fromEntries(issue.properties) : {},
  };
};

const fieldTexts = (issue: IssueRecord, fields: readonly Field[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = readValue(issue, field.id);
      const text =
        field.kind.schema.type === 'datetime' && typeof value === 'number'
          ? new Date(value).toISOString()
          : plain(value);
      return text === '' || field.id === REQUEST_TYPE_FIELD ? [] : [[field.name, text]];
    }),
  );

const plain = (value: FieldValue): string => {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return 'version' in value ? adfText(value) : value.join(', ');
};

const linksOf = (site: SiteState, issue: IssueRecord): TicketView['links'] =>
  site.links
    .filter((link) => link.inward === issue.id || link.outward === issue.id)
    .map((link) => {
      const outward = link.inward === issue.id;
      return {
        type: link.type,
        direction: outward ? 'outward' : 'inward',
        key: site.issues.get(outward ? link.outward : link.inward)?.key ?? '',
      };
    });
