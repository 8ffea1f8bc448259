import { emitEvent } from '../events/emit-event';
import { asDocument, asText, type FieldValue } from '../fields/field-value';
import { adfMentions } from '../adf/adf-mentions';
import { ORGANISATIONS_FIELD, REQUEST_TYPE_FIELD } from '../fields/service-desk-fields';
import type { IssueRecord } from '../model/issue-record';
import type { ProjectRecord } from '../model/project-record';
import type { SiteState } from '../model/site-state';
import type { Viewer } from '../model/viewer';
import { maySee } from '../permissions/may-see';
import type { Channel } from '../channel';
import { indexIssue } from '../jql/search-index';
import { notify } from './notify';
import { customersOf } from './notify-of-change';
import { happen } from './happening';

export interface NewIssue {
  readonly project: ProjectRecord;
  readonly by: Viewer;
  /** Parsed and allowed values by field id, `issuetype` and `summary` among them. */
  readonly values: ReadonlyMap<string, FieldValue>;
  readonly channel?: Channel;
  readonly properties?: ReadonlyMap<string, unknown>;
}

/** Makes an issue: number, defaults of the project, events, notices, automations. */
export const createIssue = (site: SiteState, { project, by, values, channel, properties }: NewIssue): IssueRecord => {
  const now = site.clock.now();
  const issue: IssueRecord = {
    id: site.ids.next('issue'),
    key: `${project.key}-${project.nextNumber}`,
    projectKey: project.key,
    created: now,
    updated: now,
    creator: by.accountId,
    values: new Map<string, FieldValue>([
      ['status', project.definition.workflow.initial],
      ['priority', defaultPriority(site)],
      ['assignee', project.defaultAssignee],
      ['reporter', by.accountId],
      ['security', project.definition.security?.default ?? null],
      ['statuscategorychangedate', now],
      ...values,
    ]),
    comments: [],
    history: [],
    properties: new Map(properties ?? []),
    watchers: new Set(),
  };
  project.nextNumber += 1;
  shareWithOrganisation(site, issue);
  if (channel !== undefined) issue.properties.set('request.channel.type', { value: channel });
  site.issues.set(issue.id, issue);
  site.keys.set(issue.key, issue.id);
  indexIssue(site, issue);
  tell(site, issue, by);
  const associatedUsers = by.accountId === null ? [] : [{ accountId: by.accountId }];
  emitEvent(site, 'avi:jira:created:issue', {
    issue,
    by,
    more: { jiraEventTypeName: 'issue_created', associatedUsers },
  });
  happen(site, { on: 'created', issue, by });
  return issue;
};

const defaultPriority = (site: SiteState): string | null => {
  const all = site.definition.priorities;
  return all[Math.floor(all.length / 2)] ?? null;
};

/** A request of somebody with exactly one organisation is shared with it unless the creator said otherwise. */
const shareWithOrganisation = (site: SiteState, issue: IssueRecord): void => {
  if (issue.values.has(ORGANISATIONS_FIELD) || issue.values.get(REQUEST_TYPE_FIELD) == null) return;
  const own = [...site.organisations.values()].filter((one) =>
    one.members.has(asText(issue.values.get('reporter')) ?? ''),
  );
  issue.values.set(ORGANISATIONS_FIELD, own.length === 1 ? own.map((one) => one.id) : []);
};

const tell = (site: SiteState, issue: IssueRecord, by: Viewer): void => {
  const text = asText(issue.values.get('summary')) ?? '';
  const assignee = asText(issue.values.get('assignee'));
  if (issue.values.get(REQUEST_TYPE_FIELD) != null) {
    // The confirmation goes to the customer although the request is their own doing.
    for (const to of customersOf(site, issue))
      notify(site, { to, kind: 'request received', issueKey: issue.key, by: null, text });
  }
  if (assignee !== null) notify(site, { to: assignee, kind: 'assigned', issueKey: issue.key, by: by.accountId, text });
  for (const to of adfMentions(asDocument(issue.values.get('description')))) {
    if (maySee(site, to, issue)) notify(site, { to, kind: 'mentioned', issueKey: issue.key, by: by.accountId, text });
  }
};
