import { setIssueProperty } from '../change/set-issue-property';
import { checkProperty } from '../edit/check-property';
import { Refusal } from '../http/refusal';
import type { Call, Route } from '../http/route';
import { visibleIssue } from '../http/visible-issue';
import type { IssueRecord } from '../model/issue-record';
import { projectOf } from '../model/project-of';
import { may } from '../permissions/may';

const ONE = '/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}';

/** Entity properties of issues: read by who sees the issue, written by who may edit it. */
export const issuePropertyRoutes: readonly Route[] = [
  {
    template: 'GET /rest/api/3/issue/{issueIdOrKey}/properties',
    handle: (call) => {
      const issue = visibleIssue(call);
      return { status: 200, body: { keys: [...issue.properties.keys()].map((key) => ({ key })) }, objects: 1 };
    },
  },
  {
    template: `GET ${ONE}`,
    handle: (call) => {
      const issue = visibleIssue(call);
      const key = call.params['propertyKey'] ?? '';
      if (!issue.properties.has(key)) throw new Refusal(404, [`The property with key '${key}' was not found.`]);
      return { status: 200, body: { key, value: issue.properties.get(key) }, objects: 1 };
    },
  },
  {
    template: `PUT ${ONE}`,
    handle: (call) => {
      const issue = editable(call);
      const property = checkProperty(call.params['propertyKey'] ?? '', call.body);
      return { status: setIssueProperty(call.site, issue, { ...property, by: call.viewer }) === 'created' ? 201 : 200 };
    },
  },
  {
    template: `DELETE ${ONE}`,
    handle: (call) => {
      const issue = editable(call);
      const key = call.params['propertyKey'] ?? '';
      if (!issue.properties.has(key)) throw new Refusal(404, [`The property with key '${key}' was not found.`]);
      setIssueProperty(call.site, issue, { key, value: undefined, by: call.viewer });
      return { status: 204 };
    },
  },
];

const editable = (call: Call): IssueRecord => {
  const issue = visibleIssue(call);
  if (!may(call.site, call.viewer.accountId, { permission: 'edit', project: projectOf(call.site, issue), issue })) {
    throw new Refusal(403, ['You do not have permission to edit this issue.']);
  }
  return issue;
};
