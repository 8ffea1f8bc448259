import * as v from 'valibot';
import { changeIssue } from '../change/change-issue';
import { assigneeKind } from '../fields/person-kinds';
import { FieldRefusal } from '../fields/field-refusal';
import { Refusal } from '../http/refusal';
import type { Route } from '../http/route';
import { visibleIssue } from '../http/visible-issue';
import { projectOf } from '../model/project-of';
import { may } from '../permissions/may';

const input = v.object({ accountId: v.optional(v.nullable(v.string()), null) });

/** Assigning by the route of its own: only Assign Issues is needed, no screen. */
export const assigneeRoutes: readonly Route[] = [
  {
    template: 'PUT /rest/api/3/issue/{issueIdOrKey}/assignee',
    handle: (call) => {
      const issue = visibleIssue(call);
      const project = projectOf(call.site, issue);
      const parsed = v.safeParse(input, call.body);
      if (!parsed.success) throw new Refusal(400, ['Specify the accountId of the assignee.']);
      if (!may(call.site, call.viewer.accountId, { permission: 'assign', project, issue })) {
        throw new Refusal(403, [], { assignee: 'You do not have permission to assign issues.' });
      }
      try {
        const value = assigneeKind.parse(parsed.output, { site: call.site, project, issueType: '' });
        changeIssue(call.site, issue, { by: call.viewer, values: new Map([['assignee', value]]) });
      } catch (error) {
        if (!(error instanceof FieldRefusal)) throw error;
        throw new Refusal(400, [], { assignee: error.message });
      }
      return { status: 204 };
    },
  },
];
