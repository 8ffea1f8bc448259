import * as v from 'valibot';
import { issueJson } from '../answers/issue-json';
import { schemaOf } from '../answers/schema-of';
import { notify } from '../change/notify';
import { customersOf } from '../change/notify-of-change';
import { maySetField } from '../edit/may-set-field';
import { asText } from '../fields/field-value';
import { fieldsOfType, isOnScreen } from '../fields/fields-of-type';
import { Refusal } from '../http/refusal';
import type { Route } from '../http/route';
import { visibleIssue } from '../http/visible-issue';
import { findIssue } from '../model/find-issue';
import { projectOf } from '../model/project-of';
import { maySee } from '../permissions/may-see';

const several = v.object({
  issueIdsOrKeys: v.pipe(v.array(v.string()), v.maxLength(100)),
  fields: v.optional(v.array(v.string()), []),
  expand: v.optional(v.array(v.string()), []),
  properties: v.optional(v.array(v.string()), []),
});
const flag = v.optional(v.boolean(), false);
const recipients = v.object({
  assignee: flag,
  reporter: flag,
  watchers: flag,
  users: v.optional(v.array(v.object({ accountId: v.string() })), []),
});
const message = v.object({
  subject: v.optional(v.string()),
  textBody: v.optional(v.string(), ''),
  to: v.optional(recipients),
});

/** Several issues at once, what may be edited, and a mail about an issue. */
export const moreIssueRoutes: readonly Route[] = [
  {
    template: 'POST /rest/api/3/issue/bulkfetch',
    handle: (call) => {
      const parsed = v.safeParse(several, call.body);
      if (!parsed.success)
        throw new Refusal(400, [`${v.getDotPath(parsed.issues[0]) ?? 'body'}: ${parsed.issues[0].message}`]);
      const { issueIdsOrKeys, ...question } = parsed.output;
      const found = issueIdsOrKeys
        .flatMap((name) => findIssue(call.site, name) ?? [])
        .filter((issue) => maySee(call.site, call.viewer.accountId, issue));
      return {
        status: 200,
        body: {
          issues: found.map((issue) => issueJson(issue, call, { ...question, fallback: '*all' })),
          issueErrors: [],
        },
        objects: found.length,
      };
    },
  },
  {
    template: 'GET /rest/api/3/issue/{issueIdOrKey}/editmeta',
    handle: (call) => {
      const issue = visibleIssue(call);
      const project = projectOf(call.site, issue);
      const issueType = asText(issue.values.get('issuetype')) ?? '';
      const offered = fieldsOfType(call.site, project, issueType).filter(
        (field) =>
          field.settable &&
          field.app?.readOnly !== true &&
          isOnScreen(project, issueType, field) &&
          maySetField(call.site, { project, viewer: call.viewer, issue }, field),
      );
      const fields = Object.fromEntries(
        offered.map((field) => [
          field.id,
          {
            name: field.name,
            key: field.id,
            required: field.id === 'summary',
            operations: ['set'],
            schema: schemaOf(field),
          },
        ]),
      );
      return { status: 200, body: { fields }, objects: 1 };
    },
  },
  {
    template: 'POST /rest/api/3/issue/{issueIdOrKey}/notify',
    handle: (call) => {
      const issue = visibleIssue(call);
      const parsed = v.safeParse(message, call.body);
      const to = parsed.success ? parsed.output.to : undefined;
      if (!parsed.success || to === undefined) throw new Refusal(400, ['No recipients were defined for notification.']);
      const accounts = [
        ...(to.assignee ? [asText(issue.values.get('assignee')) ?? []].flat() : []),
        ...(to.reporter ? [asText(issue.values.get('reporter')) ?? []].flat() : []),
        ...(to.watchers ? issue.watchers : []),
        ...to.users.map((user) => user.accountId),
      ];
      const readers = [...new Set(accounts)].filter(
        (id) => maySee(call.site, id, issue) || customersOf(call.site, issue).includes(id),
      );
      const text = [parsed.output.subject ?? '', parsed.output.textBody].filter((part) => part !== '').join(': ');
      for (const reader of readers)
        notify(call.site, { to: reader, kind: 'notified', issueKey: issue.key, by: call.viewer.accountId, text });
      return { status: 204 };
    },
  },
];
