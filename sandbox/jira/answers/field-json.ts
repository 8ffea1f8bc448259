import type { ReadContext } from '../fields/field';
import { readValue } from '../fields/read-value';
import { REQUEST_TYPE_FIELD } from '../fields/service-desk-fields';
import type { IssueRecord } from '../model/issue-record';
import { projectOf } from '../model/project-of';
import { commentsJson } from './comment-json';
import { linksJson } from './link-json';
import { projectJson } from './project-json';
import { requestTypeJson } from './request-type-json';

/** One field of an issue as REST shows it. */
export const fieldJson = (issue: IssueRecord, fieldId: string, context: ReadContext): unknown => {
  if (fieldId === 'project') return projectJson(context.site, projectOf(context.site, issue));
  if (fieldId === 'comment') return commentsJson(issue, context);
  if (fieldId === 'issuelinks') return linksJson(issue, context);
  if (fieldId === REQUEST_TYPE_FIELD) return requestTypeJson(issue, context);
  return context.site.fields.get(fieldId)?.kind.json(readValue(issue, fieldId), context) ?? null;
};
