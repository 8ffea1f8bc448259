import { addComment } from '../change/add-comment';
import { commentJson } from '../answers/comment-json';
import { parseComment } from '../edit/parse-comment';
import { emitEvent } from '../events/emit-event';
import { wholeNumber } from '../http/page-of';
import { Refusal } from '../http/refusal';
import type { Call, Route } from '../http/route';
import { visibleIssue } from '../http/visible-issue';
import type { CommentRecord, IssueRecord } from '../model/issue-record';
import { projectOf } from '../model/project-of';
import { may } from '../permissions/may';

/** Comments of an issue, public and internal. */
export const commentRoutes: readonly Route[] = [
  {
    template: 'GET /rest/api/3/issue/{issueIdOrKey}/comment',
    handle: (call) => {
      const issue = visibleIssue(call);
      const startAt = wholeNumber(call.query.get('startAt'), 0);
      const maxResults = Math.min(wholeNumber(call.query.get('maxResults'), 100), 100);
      const ordered = call.query.get('orderBy') === '-created' ? issue.comments.toReversed() : issue.comments;
      const comments = ordered.slice(startAt, startAt + maxResults).map((comment) => commentJson(issue, comment, call));
      return {
        status: 200,
        body: { startAt, maxResults, total: issue.comments.length, comments },
        objects: comments.length,
      };
    },
  },
  {
    template: 'GET /rest/api/3/issue/{issueIdOrKey}/comment/{id}',
    handle: (call) => {
      const { issue, comment } = wanted(call);
      return { status: 200, body: commentJson(issue, comment, call), objects: 1 };
    },
  },
  {
    template: 'POST /rest/api/3/issue/{issueIdOrKey}/comment',
    handle: (call) => {
      const issue = visibleIssue(call);
      if (
        !may(call.site, call.viewer.accountId, { permission: 'comment', project: projectOf(call.site, issue), issue })
      ) {
        throw new Refusal(400, ['You do not have the permission to comment on this issue.']);
      }
      const comment = addComment(call.site, issue, { by: call.viewer, ...parseComment(call, call.body) });
      return { status: 201, body: commentJson(issue, comment, call) };
    },
  },
  {
    template: 'PUT /rest/api/3/issue/{issueIdOrKey}/comment/{id}',
    handle: (call) => {
      const { issue, comment } = wanted(call);
      if (!isOwnOrMay(call, issue, comment))
        throw new Refusal(400, ['You do not have the permission to edit this comment.']);
      const { body, properties } = parseComment(call, call.body);
      comment.body = body;
      comment.updated = call.site.clock.now();
      comment.updateAuthor = call.viewer.accountId ?? comment.author;
      for (const [key, value] of properties ?? []) comment.properties.set(key, value);
      issue.updated = comment.updated;
      emitEvent(call.site, 'avi:jira:commented:issue', {
        issue,
        by: call.viewer,
        more: { comment: commentJson(issue, comment, call) },
      });
      return { status: 200, body: commentJson(issue, comment, call) };
    },
  },
  {
    template: 'DELETE /rest/api/3/issue/{issueIdOrKey}/comment/{id}',
    handle: (call) => {
      const { issue, comment } = wanted(call);
      if (!isOwnOrMay(call, issue, comment))
        throw new Refusal(400, ['You do not have permission to delete this comment.']);
      issue.comments.splice(issue.comments.indexOf(comment), 1);
      issue.updated = call.site.clock.now();
      emitEvent(call.site, 'avi:jira:deleted:comment', {
        issue,
        by: call.viewer,
        more: { comment: commentJson(issue, comment, call) },
      });
      return { status: 204 };
    },
  },
];

const wanted = (call: Call): { readonly issue: IssueRecord; readonly comment: CommentRecord } => {
  const issue = visibleIssue(call);
  const comment = issue.comments.find((one) => one.id === call.params['id']);
  if (comment === undefined) throw new Refusal(404, [`Can not find a comment for the id: ${call.params['id'] ?? ''}.`]);
  return { issue, comment };
};

const isOwnOrMay = ({ site, viewer }: Call, issue: IssueRecord, comment: CommentRecord): boolean =>
  comment.author === viewer.accountId ||
  may(site, viewer.accountId, { permission: 'deleteAllComments', project: projectOf(site, issue), issue });
