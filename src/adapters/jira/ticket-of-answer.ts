import type { FieldMapping } from '../../domain/rules/rules';
import type { Channel, Clarified, FiledAs, Severity, Ticket } from '../../domain/ticket';
import { DEFECT_TYPES, OTHER_TYPES, SEVERITIES } from '../../domain/ticket';
import { adfToText } from './adf-to-text';
import { answersOf, yesOrNo } from './answers';
import { commentsOf } from './comments-of-answer';
import { isOfAssignee, type IssueAnswer } from './issue-answer';
import { appFieldIds, fieldIdOfKind, mappedValue, textOfValue } from './issue-fields';
import { mappedValues, sourcesOf } from './mapped-values';
import { organisationsOf, requestChannelOf, requestTypeOf } from './service-desk-fields';

const CHANNELS: Readonly<Record<string, Channel>> = {
  portal: 'portal',
  email: 'mail',
  mail: 'mail',
  phone: 'phone',
  api: 'api',
  jira: 'api',
};

/** Jira's answer as the rules see a ticket. Nothing of Jira's shape gets past here. */
export const ticketOfAnswer = (answer: IssueAnswer, mapping: FieldMapping): Ticket => {
  const { fields } = answer;
  const requestType = requestTypeOf(answer);
  const department = textOfValue(mappedValue(answer, mapping, 'expertDepartment'));
  const assignedBy = assignmentOf(answer);
  const workedBy = workOf(answer);
  const reporterName = fields.reporter?.accountType === 'app' ? '' : (fields.reporter?.displayName ?? '');
  return {
    id: answer.id,
    key: answer.key,
    project: fields.project.key,
    summary: fields.summary ?? '',
    description: adfToText(fields.description),
    createdAt: Date.parse(fields.created),
    updatedAt: Date.parse(fields.updated),
    filedAs: filedAsOf([requestType ?? '', fields.issuetype.name], mapping),
    ...(requestType === undefined ? {} : { requestType }),
    channel: channelOf(answer, mapping, requestChannelOf(answer)),
    // What an app filed (a telephone note) has nobody to write to.
    reporter: fields.reporter?.accountType === 'app' ? null : (fields.reporter?.accountId ?? null),
    ...(reporterName === '' ? {} : { reporterName }),
    organisations: organisationsOf(answer.fields[fieldIdOfKind(answer, 'sd-customer-organizations') ?? '']),
    assignee: fields.assignee?.accountId ?? null,
    ...(assignedBy === undefined ? {} : { assignedBy }),
    ...(workedBy === undefined ? {} : { workedBy }),
    statusCategory:
      fields.status.statusCategory.key === 'done'
        ? 'done'
        : fields.status.statusCategory.key === 'new'
          ? 'new'
          : 'in progress',
    answers: answersOf(answer, mapping),
    clarified: clarifiedOf(answer),
    needsConsulting: yesOrNo(textOfValue(mappedValue(answer, mapping, 'needsConsulting')), mapping.answers) === true,
    technicallyComplex:
      yesOrNo(textOfValue(mappedValue(answer, mapping, 'technicallyComplex')), mapping.answers) === true,
    ...(department === undefined ? {} : { expertDepartment: department }),
    components: fields.components.map((component) => component.name),
    mapped: mappedValues(answer, mapping),
    sources: sourcesOf(answer, mapping),
    comments: commentsOf(answer),
    linkedSummaries: fields.issuelinks.map((link) => (link.outwardIssue ?? link.inwardIssue)?.fields.summary ?? ''),
  };
};

const filedAsOf = (names: readonly string[], mapping: FieldMapping): FiledAs => {
  const shown = names.map((name) => name.toLowerCase());
  const is = (kind: FiledAs) => mapping.filedAs[kind].some((name) => shown.includes(name.toLowerCase()));
  if (is('delivery')) return 'delivery';
  return is('incident') ? 'incident' : 'request';
};

/** A request type says nothing about the channel: mails and what agents file have one, too. Unknown ways are asked like an API's. */
const channelOf = (answer: IssueAnswer, mapping: FieldMapping, told: string | undefined): Channel =>
  CHANNELS[(textOfValue(mappedValue(answer, mapping, 'channel')) ?? told ?? '').toLowerCase()] ?? 'api';

const clarifiedOf = (answer: IssueAnswer): Clarified | null => {
  const ids = appFieldIds(answer);
  const type = textOfValue(answer.fields[ids.get('clarified-type') ?? '']);
  const severity = SEVERITIES.find(
    (one): one is Severity => one === textOfValue(answer.fields[ids.get('severity') ?? '']),
  );
  const defect = DEFECT_TYPES.find((one) => one === type);
  if (defect !== undefined) return { type: defect, ...(severity === undefined ? {} : { severity }) };
  const other = OTHER_TYPES.find((one) => one === type);
  return other === undefined ? null : { type: other };
};

/** Histories come newest first; the first one that touched the assignee made the present assignment. */
const assignmentOf = (answer: IssueAnswer): Ticket['assignedBy'] => {
  const history = answer.changelog.histories
    .toSorted((a, b) => Date.parse(b.created) - Date.parse(a.created))
    .find(isOfAssignee);
  if (history === undefined) return undefined;
  const from = history.items.find((item) => item.fieldId === 'assignee' || item.field === 'assignee')?.from;
  return {
    account: history.author?.accountId ?? null,
    byApp: history.author?.accountType === 'app',
    at: Date.parse(history.created),
    ...(from === undefined ? {} : { from }),
  };
};

/** The latest change that a member of staff made by hand; customers and apps do not work on a ticket. */
const workOf = ({ changelog, fields }: IssueAnswer): Ticket['workedBy'] => {
  const byHand = changelog.histories.flatMap(({ author, created }) =>
    author == null || author.accountType !== 'atlassian' || author.accountId === fields.reporter?.accountId
      ? []
      : [{ account: author.accountId, at: Date.parse(created) }],
  );
  return byHand.toSorted((a, b) => b.at - a.at)[0];
};
