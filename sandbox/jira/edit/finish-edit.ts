import * as v from 'valibot';
import { addComment } from '../change/add-comment';
import { setIssueProperty } from '../change/set-issue-property';
import type { IssueRecord } from '../model/issue-record';
import type { Call } from '../http/route';
import { parseComment } from './parse-comment';
import type { EditRequest } from './edit-request';

const added = v.array(v.object({ add: v.unknown() }));

/** Comments of `update` that stand beside field changes, checked before anything is written. @throws Refusal 400. */
export const commentsOfEdit = (call: Call, request: EditRequest): readonly ReturnType<typeof parseComment>[] =>
  v.parse(added, request.update['comment'] ?? []).map((operation) => parseComment(call, operation.add));

/** Properties and comments of an edit whose fields are done. */
export const finishEdit = (
  { site, viewer }: Call,
  issue: IssueRecord,
  {
    request,
    comments,
  }: { readonly request: EditRequest; readonly comments: readonly ReturnType<typeof parseComment>[] },
): void => {
  for (const { key, value } of request.properties) setIssueProperty(site, issue, { key, value, by: viewer });
  for (const comment of comments) addComment(site, issue, { by: viewer, ...comment });
};
