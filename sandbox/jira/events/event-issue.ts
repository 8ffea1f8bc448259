import { jiraTime } from '../answers/jira-time';
import { projectJson } from '../answers/project-json';
import { fieldJson } from '../answers/field-json';
import type { IssueRecord } from '../model/issue-record';
import { projectOf } from '../model/project-of';
import type { SiteState } from '../model/site-state';

const FIELDS = ['summary', 'issuetype', 'creator', 'reporter', 'assignee', 'status'] as const;

/** The issue as product events carry it: a handful of fields, never the description or custom ones. */
export const eventIssue = (site: SiteState, issue: IssueRecord): Readonly<Record<string, unknown>> => {
  const context = { site, zone: site.definition.timeZone };
  return {
    id: issue.id,
    key: issue.key,
    fields: {
      ...Object.fromEntries(FIELDS.map((id) => [id, fieldJson(issue, id, context)])),
      created: jiraTime(issue.created, context.zone),
      updated: jiraTime(issue.updated, context.zone),
      project: projectJson(site, projectOf(site, issue)),
    },
  };
};
