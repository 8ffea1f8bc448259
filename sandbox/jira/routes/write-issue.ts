import { changeIssue } from '../change/change-issue';
import { createIssue } from '../change/create-issue';
import { deleteIssue } from '../change/delete-issue';
import { parseEditRequest } from '../edit/edit-request';
import { commentsOfEdit, finishEdit } from '../edit/finish-edit';
import { parseNewIssue } from '../edit/parse-new-issue';
import { parseValues } from '../edit/parse-values';
import { asText } from '../fields/field-value';
import { Refusal } from '../http/refusal';
import type { Call, Route } from '../http/route';
import { visibleIssue } from '../http/visible-issue';
import { issueJson } from '../answers/issue-json';
import { projectOf } from '../model/project-of';
import { may } from '../permissions/may';

/** Making, editing and deleting issues. */
export const writeIssueRoutes: readonly Route[] = [
  {
    template: 'POST /rest/api/3/issue',
    handle: (call) => {
      const request = parseEditRequest(call.body);
      const { project, values } = parseNewIssue(call, request);
      const comments = commentsOfEdit(call, request);
      const properties = new Map(request.properties.map(({ key, value }) => [key, value]));
      const issue = createIssue(call.site, { project, by: call.viewer, values, channel: 'api', properties });
      finishEdit(call, issue, { request: { ...request, properties: [] }, comments });
      return {
        status: 201,
        body: { id: issue.id, key: issue.key, self: `${call.site.definition.siteUrl}/rest/api/3/issue/${issue.id}` },
      };
    },
  },
  {
    template: 'PUT /rest/api/3/issue/{issueIdOrKey}',
    handle: (call) => {
      const issue = visibleIssue(call);
      const request = parseEditRequest(call.body);
      const { site, viewer } = call;
      const place = {
        project: projectOf(site, issue),
        issueType: asText(issue.values.get('issuetype')) ?? '',
        viewer,
        issue,
      };
      const values = parseValues(site, place, request);
      const comments = commentsOfEdit(call, request);
      if (request.properties.length > 0 && !may(site, viewer.accountId, { permission: 'edit', ...place })) {
        throw new Refusal(403, ['You do not have permission to edit this issue.']);
      }
      changeIssue(site, issue, { by: viewer, values, notifyUsers: !isQuiet(call) });
      finishEdit(call, issue, { request, comments });
      if (call.query.get('returnIssue') !== 'true') return { status: 204 };
      return {
        status: 200,
        body: issueJson(issue, call, { fields: [], expand: [], properties: [], fallback: '*all' }),
      };
    },
  },
  {
    template: 'DELETE /rest/api/3/issue/{issueIdOrKey}',
    handle: (call) => {
      const issue = visibleIssue(call);
      const project = projectOf(call.site, issue);
      if (!may(call.site, call.viewer.accountId, { permission: 'deleteIssues', project, issue })) {
        throw new Refusal(403, ['You do not have permission to delete issues in this project.']);
      }
      deleteIssue(call.site, issue, call.viewer);
      return { status: 204 };
    },
  },
];

/** `notifyUsers=false` counts only for administrators of the project; from others Jira ignores it. */
const isQuiet = (call: Call): boolean => {
  const issue = visibleIssue(call);
  return (
    call.query.get('notifyUsers') === 'false' &&
    may(call.site, call.viewer.accountId, { permission: 'administer', project: projectOf(call.site, issue) })
  );
};
