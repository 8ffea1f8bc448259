import type { IssueRecord } from '../model/issue-record';
import type { FieldValue } from './field-value';

/** Value of a field on an issue; times and people of the record itself included. */
export const readValue = (issue: IssueRecord, fieldId: string): FieldValue => {
  if (fieldId === 'created') return issue.created;
  if (fieldId === 'updated') return issue.updated;
  if (fieldId === 'creator') return issue.creator;
  return issue.values.get(fieldId) ?? null;
};
