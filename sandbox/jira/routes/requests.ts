import * as v from 'valibot';
import { InvalidInput } from '../../../src/domain/errors';
import { createRequest } from '../acts/create-request';
import { textDocument } from '../adf/text-document';
import { requestCommentJson, requestJson } from '../answers/request-json';
import { addComment } from '../change/add-comment';
import { deskPage } from '../http/desk-page';
import { Refusal } from '../http/refusal';
import type { Call, Route } from '../http/route';
import { findIssue, requireIssue } from '../model/find-issue';
import type { IssueRecord } from '../model/issue-record';
import { projectOf } from '../model/project-of';
import { may } from '../permissions/may';
import { isInvolved, maySeeRequest } from '../permissions/may-see-request';
import { maySee } from '../permissions/may-see';
import { parseRequestBody } from '../edit/parse-request-body';

const comment = v.object({ body: v.pipe(v.string(), v.minLength(1)), public: v.optional(v.boolean(), true) });

/** Requests as their customers see them. */
export const requestRoutes: readonly Route[] = [
  {
    template: 'GET /rest/servicedeskapi/request',
    handle: (call) => {
      const { accountId } = call.viewer;
      if (accountId === null) throw new Refusal(401, ['You must be logged in to see your requests.']);
      const own = [...call.site.issues.values()]
        .filter((issue) => maySeeRequest(call.site, accountId, issue) && isInvolved(call.site, accountId, issue))
        .sort((a, b) => b.created - a.created);
      const body = deskPage(
        own.map((issue) => requestJson(issue, call)),
        call.query,
      );
      return { status: 200, body, objects: own.length };
    },
  },
  {
    template: 'GET /rest/servicedeskapi/request/{issueIdOrKey}',
    handle: (call) => ({ status: 200, body: requestJson(visibleRequest(call), call), objects: 1 }),
  },
  {
    template: 'POST /rest/servicedeskapi/request',
    handle: (call) => {
      const request = parseRequestBody(call);
      try {
        const { id } = createRequest(call.site, { ...request, by: call.viewer });
        return { status: 201, body: requestJson(requireIssue(call.site, id), call) };
      } catch (error) {
        if (!(error instanceof InvalidInput)) throw error;
        throw new Refusal(400, [error.message]);
      }
    },
  },
  {
    template: 'GET /rest/servicedeskapi/request/{issueIdOrKey}/comment',
    handle: (call) => {
      const issue = visibleRequest(call);
      const asAgent = maySee(call.site, call.viewer.accountId, issue);
      const isAsked = (isPublic: boolean) => call.query.get(isPublic ? 'public' : 'internal') !== 'false';
      const shown = issue.comments.filter((one) => (one.public || asAgent) && isAsked(one.public));
      return {
        status: 200,
        body: deskPage(
          shown.map((one) => requestCommentJson(one, call)),
          call.query,
        ),
        objects: shown.length,
      };
    },
  },
  {
    template: 'POST /rest/servicedeskapi/request/{issueIdOrKey}/comment',
    handle: (call) => {
      const issue = visibleRequest(call);
      const parsed = v.safeParse(comment, call.body);
      if (!parsed.success) throw new Refusal(400, ['Comment body can not be empty.']);
      const isAgent = maySee(call.site, call.viewer.accountId, issue);
      const mayWrite =
        isInvolved(call.site, call.viewer.accountId ?? '', issue) ||
        may(call.site, call.viewer.accountId, { permission: 'comment', project: projectOf(call.site, issue), issue });
      if (!mayWrite || (!isAgent && !parsed.output.public))
        throw new Refusal(403, ['You do not have permission to comment in this way.']);
      const written = addComment(call.site, issue, {
        by: call.viewer,
        body: textDocument(parsed.output.body),
        public: parsed.output.public,
      });
      return { status: 201, body: requestCommentJson(written, call) };
    },
  },
];

const visibleRequest = ({ site, viewer, params }: Call): IssueRecord => {
  const issue = findIssue(site, params['issueIdOrKey'] ?? '');
  if (issue === undefined || !maySeeRequest(site, viewer.accountId, issue))
    throw new Refusal(404, ['The request does not exist or you do not have permission to see it.']);
  return issue;
};
