import type { ReadContext } from '../fields/field';
import type { CommentRecord, IssueRecord } from '../model/issue-record';
import { jiraTime } from './jira-time';
import { userJson } from './user-json';

/** One comment; `jsdPublic` says whether the customer reads it. */
export const commentJson = (
  issue: IssueRecord,
  comment: CommentRecord,
  { site, zone }: ReadContext,
): Readonly<Record<string, unknown>> => ({
  self: `${site.definition.siteUrl}/rest/api/3/issue/${issue.id}/comment/${comment.id}`,
  id: comment.id,
  author: userJson(site, comment.author),
  body: comment.body,
  updateAuthor: userJson(site, comment.updateAuthor),
  created: jiraTime(comment.created, zone),
  updated: jiraTime(comment.updated, zone),
  jsdPublic: comment.public,
});

/** The field `comment`: the newest hundred; the rest is behind the comment route. */
export const commentsJson = (issue: IssueRecord, context: ReadContext): Readonly<Record<string, unknown>> => {
  const shown = issue.comments.slice(-LIMIT);
  return {
    comments: shown.map((comment) => commentJson(issue, comment, context)),
    self: `${context.site.definition.siteUrl}/rest/api/3/issue/${issue.id}/comment`,
    maxResults: LIMIT,
    total: issue.comments.length,
    startAt: issue.comments.length - shown.length,
  };
};

const LIMIT = 100;
