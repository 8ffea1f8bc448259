import { fieldJson } from './field-json';
import { serviceDeskDate } from './service-desk-date';
import { categoryOf } from './status-json';
import { userJson } from './user-json';
import { adfText } from '../adf/adf-text';
import { asInstant, asText, isDocument } from '../fields/field-value';
import type { ReadContext } from '../fields/field';
import { readValue } from '../fields/read-value';
import { REQUEST_TYPE_FIELD } from '../fields/service-desk-fields';
import { findField } from '../model/find-field';
import type { CommentRecord, IssueRecord } from '../model/issue-record';
import { projectOf } from '../model/project-of';

/** A request as the service desk's API shows it: the form's fields, plain texts. */
export const requestJson = (issue: IssueRecord, context: ReadContext): Readonly<Record<string, unknown>> => {
  const { site, zone } = context;
  const project = projectOf(site, issue);
  const type = project.requestTypes.find((one) => one.id === asText(issue.values.get(REQUEST_TYPE_FIELD)));
  const status = asText(issue.values.get('status')) ?? '';
  const fields = ['Summary', 'Description', ...(type?.form ?? [])].flatMap(
    (name) => findField(site, name === 'Summary' ? 'summary' : name === 'Description' ? 'description' : name) ?? [],
  );
  return {
    _expands: ['participant', 'status', 'sla', 'requestType', 'serviceDesk', 'attachment', 'action', 'comment'],
    issueId: issue.id,
    issueKey: issue.key,
    summary: asText(issue.values.get('summary')) ?? '',
    requestTypeId: type?.id,
    serviceDeskId: project.serviceDeskId,
    createdDate: serviceDeskDate(issue.created, zone),
    reporter: userJson(site, asText(issue.values.get('reporter'))),
    requestFieldValues: fields.map((field) => {
      const value = readValue(issue, field.id);
      return {
        fieldId: field.id,
        label: field.name,
        value: isDocument(value) ? adfText(value) : fieldJson(issue, field.id, context),
      };
    }),
    currentStatus: {
      status,
      statusCategory: categoryOf(site, status).toUpperCase(),
      statusDate: serviceDeskDate(asInstant(issue.values.get('statuscategorychangedate')) ?? issue.created, zone),
    },
    _links: {
      self: `${site.definition.siteUrl}/rest/servicedeskapi/request/${issue.id}`,
      web: `${site.definition.siteUrl}/servicedesk/customer/portal/${project.serviceDeskId}/${issue.key}`,
    },
  };
};

/** A comment of a request; the body is plain text. */
export const requestCommentJson = (
  comment: CommentRecord,
  { site, zone }: ReadContext,
): Readonly<Record<string, unknown>> => ({
  _expands: [],
  id: comment.id,
  body: adfText(comment.body),
  public: comment.public,
  author: userJson(site, comment.author),
  created: serviceDeskDate(comment.created, zone),
});
