import { adfMentions } from '../adf/adf-mentions';
import { adfText } from '../adf/adf-text';
import { commentJson } from '../answers/comment-json';
import { emitEvent } from '../events/emit-event';
import { asText, type AdfDocument } from '../fields/field-value';
import { REQUEST_TYPE_FIELD } from '../fields/service-desk-fields';
import type { CommentRecord, IssueRecord } from '../model/issue-record';
import type { SiteState } from '../model/site-state';
import type { Viewer } from '../model/viewer';
import { maySee } from '../permissions/may-see';
import { isInvolved } from '../permissions/may-see-request';
import { indexIssue } from '../jql/search-index';
import { notify } from './notify';
import { customersOf } from './notify-of-change';
import { happen } from './happening';

export interface NewComment {
  readonly by: Viewer;
  readonly body: AdfDocument;
  readonly public: boolean;
  readonly properties?: ReadonlyMap<string, unknown>;
}

/** Writes a comment that was checked before; tells people and the platform. */
export const addComment = (site: SiteState, issue: IssueRecord, comment: NewComment): CommentRecord => {
  const author = comment.by.accountId ?? '';
  const now = site.clock.now();
  const record: CommentRecord = {
    id: site.ids.next('comment'),
    author,
    created: now,
    updated: now,
    updateAuthor: author,
    body: comment.body,
    public: comment.public,
    properties: new Map(comment.properties ?? []),
  };
  issue.comments.push(record);
  issue.updated = now;
  indexIssue(site, issue);
  if (site.users.get(author)?.type === 'atlassian') issue.watchers.add(author);
  tell(site, issue, record);
  const shown = commentJson(issue, record, { site, zone: site.definition.timeZone });
  emitEvent(site, 'avi:jira:commented:issue', {
    issue,
    by: comment.by,
    more: { associatedUsers: [{ accountId: author }], comment: shown },
  });
  const mentionedAccountIds = adfMentions(record.body);
  if (mentionedAccountIds.length > 0)
    emitEvent(site, 'avi:jira:mentioned:comment', {
      issue,
      by: comment.by,
      more: { mentionedAccountIds, comment: shown },
    });
  if (isInvolved(site, author, issue) && comment.public)
    happen(site, { on: 'commented by customer', issue, by: comment.by });
  return record;
};

/**
 * The desk's side hears of every comment, the customer's side of public ones only; who is mentioned hears it once,
 * as mentioned.
 */
const tell = (site: SiteState, issue: IssueRecord, comment: CommentRecord): void => {
  const mentioned = new Set(adfMentions(comment.body).filter((id) => maySee(site, id, issue)));
  const customers = comment.public && issue.values.get(REQUEST_TYPE_FIELD) != null ? customersOf(site, issue) : [];
  const desk = [asText(issue.values.get('assignee')) ?? [], ...issue.watchers]
    .flat()
    .filter((id) => maySee(site, id, issue));
  const text = adfText(comment.body);
  for (const to of mentioned) notify(site, { to, kind: 'mentioned', issueKey: issue.key, by: comment.author, text });
  for (const to of new Set([...customers, ...desk])) {
    if (mentioned.has(to)) continue;
    notify(site, {
      to,
      kind: comment.public ? 'public comment' : 'internal comment',
      issueKey: issue.key,
      by: comment.author,
      text,
    });
  }
};
