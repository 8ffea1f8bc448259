import * as v from 'valibot';
import { linkIssues } from '../change/link-issues';
import { emitEvent } from '../events/emit-event';
import { addComment } from '../change/add-comment';
import { parseComment } from '../edit/parse-comment';
import { Refusal } from '../http/refusal';
import type { Call, Route } from '../http/route';
import { visibleIssue } from '../http/visible-issue';
import type { IssueRecord } from '../model/issue-record';
import { projectOf } from '../model/project-of';
import { may } from '../permissions/may';

const side = v.union([v.object({ id: v.string() }), v.object({ key: v.string() })]);
const input = v.object({
  type: v.union([v.object({ name: v.string() }), v.object({ id: v.string() })]),
  inwardIssue: side,
  outwardIssue: side,
  comment: v.optional(v.unknown()),
});

/** Links between issues of the site. */
export const linkRoutes: readonly Route[] = [
  {
    template: 'POST /rest/api/3/issueLink',
    handle: (call) => {
      const parsed = v.safeParse(input, call.body);
      if (!parsed.success)
        throw new Refusal(400, [`${v.getDotPath(parsed.issues[0]) ?? 'body'}: ${parsed.issues[0].message}`]);
      const { type, inwardIssue, outwardIssue, comment } = parsed.output;
      const wanted = 'name' in type ? type.name : type.id;
      const known = (call.site.definition.linkTypes ?? []).find((one) => one.name === wanted);
      if (known === undefined) throw new Refusal(404, [`No issue link type with name '${wanted}' found.`]);
      const inward = linkable(call, inwardIssue);
      const outward = linkable(call, outwardIssue);
      const words = comment === undefined ? null : parseComment(call, comment);
      linkIssues(call.site, { type: known.name, inward, outward, by: call.viewer });
      if (words !== null) addComment(call.site, inward, { by: call.viewer, ...words });
      return { status: 201 };
    },
  },
  {
    template: 'DELETE /rest/api/3/issueLink/{linkId}',
    handle: (call) => {
      const link = call.site.links.find((one) => one.id === call.params['linkId']);
      if (link === undefined) throw new Refusal(404, ['No issue link with this id exists.']);
      const issue = linkable(call, { id: link.inward });
      linkable(call, { id: link.outward });
      call.site.links.splice(call.site.links.indexOf(link), 1);
      emitEvent(call.site, 'avi:jira:deleted:issuelink', {
        issue,
        by: call.viewer,
        more: { id: link.id, sourceIssueId: link.inward, destinationIssueId: link.outward },
      });
      return { status: 204 };
    },
  },
  {
    template: 'GET /rest/api/3/issueLinkType',
    handle: ({ site }) => ({
      status: 200,
      body: {
        issueLinkTypes: (site.definition.linkTypes ?? []).map(({ name, inward, outward }) => ({
          id: name,
          name,
          inward,
          outward,
        })),
      },
      objects: 1,
    }),
  },
];

const linkable = (call: Call, which: v.InferOutput<typeof side>): IssueRecord => {
  const issue = visibleIssue({ ...call, params: { issueIdOrKey: 'id' in which ? which.id : which.key } });
  if (!may(call.site, call.viewer.accountId, { permission: 'link', project: projectOf(call.site, issue), issue })) {
    throw new Refusal(404, ['No Link Issue Permission for issue.']);
  }
  return issue;
};
