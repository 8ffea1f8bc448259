import { InvalidInput } from '../../../src/domain/errors';
import { createIssue } from '../change/create-issue';
import type { FieldValue } from '../fields/field-value';
import { ORGANISATIONS_FIELD, PARTICIPANTS_FIELD, REQUEST_TYPE_FIELD } from '../fields/service-desk-fields';
import { textDocument } from '../adf/text-document';
import { summaryKind } from '../fields/text-kind';
import { requireField } from '../model/find-field';
import type { ProjectRecord, RequestTypeRecord } from '../model/project-record';
import type { SiteState } from '../model/site-state';
import type { Viewer } from '../model/viewer';
import { may } from '../permissions/may';
import type { Site } from '../site';
import { person } from './person';
import { requireProject } from './require-project';
import { writeAsPerson } from './write-as-person';

type Request = Parameters<Site['createRequest']>[0];

/**
 * A request as the portal, the mailbox or an agent makes it. @throws InvalidInput naming what the form lacks or does
 * not have.
 */
export const createRequest = (
  site: SiteState,
  request: Request & { readonly by?: Viewer },
): { readonly id: string; readonly key: string } => {
  const by = request.by ?? person(site, request.as);
  const project = requireProject(site, request.project);
  const requestType = requestTypeOf(project, request);
  const issueType = requestType?.issueType ?? request.issueType ?? '';
  if (!project.definition.issueTypes.some((type) => type.name === issueType)) {
    throw new InvalidInput(
      'issueType',
      `'${issueType}' is no type of ${project.key}; it has: ${project.definition.issueTypes.map((type) => type.name).join(', ')}`,
    );
  }
  if (site.users.get(request.as)?.type !== 'customer' && !may(site, request.as, { permission: 'create', project })) {
    throw new InvalidInput('as', `${request.as} may not create issues in ${project.key}`);
  }
  const answers =
    request.channel === 'portal' && requestType !== undefined
      ? formAnswers(requestType, request)
      : (request.answers ?? {});
  const values = new Map<string, FieldValue>([
    ['issuetype', issueType],
    [
      'summary',
      request.summary.trim() === '' && request.channel === 'email'
        ? '(no subject)'
        : writeAsPerson(() => summaryKind.parse(request.summary, { site, project, issueType }), 'summary'),
    ],
    ['reporter', request.reporter ?? request.as],
    [
      'description',
      request.description === undefined || request.description === '' ? null : textDocument(request.description),
    ],
    ...(requestType === undefined ? [] : [[REQUEST_TYPE_FIELD, requestType.id] as const]),
    ...(request.organisations === undefined ? [] : [[ORGANISATIONS_FIELD, request.organisations] as const]),
    ...(request.participants === undefined ? [] : [[PARTICIPANTS_FIELD, request.participants] as const]),
    ...answerValues(site, { project, issueType, answers }),
  ]);
  const { id, key } = createIssue(site, { project, by, values, channel: request.channel });
  return { id, key };
};

const requestTypeOf = (project: ProjectRecord, request: Request): RequestTypeRecord | undefined => {
  const name = request.requestType ?? mailRequestType(project, request);
  if (name === undefined) return undefined;
  const found = project.requestTypes.find((type) => type.name === name);
  if (found !== undefined) return found;
  throw new InvalidInput(
    'requestType',
    `${project.key} has no request type '${name}'; it has: ${project.requestTypes.map((type) => type.name).join(', ')}`,
  );
};

/** An address of a service project is bound to one request type, whatever the mail is about. */
const mailRequestType = (project: ProjectRecord, request: Request): string | undefined => {
  if (request.channel !== 'email' || request.issueType !== undefined) return undefined;
  const { mailRequestType: name } = project.definition;
  if (name === undefined) throw new InvalidInput('channel', `${project.key} reads no mail: name its mailRequestType`);
  return name;
};

const formAnswers = (type: RequestTypeRecord, { answers = {} }: Request): NonNullable<Request['answers']> => {
  const strange = Object.keys(answers).find((name) => !type.form.includes(name));
  if (strange !== undefined)
    throw new InvalidInput(
      `answers.${strange}`,
      `the form of '${type.name}' has no such field; it has: ${type.form.join(', ')}`,
    );
  const missing = type.requiredOnForm.find(
    (name) => answers[name] === undefined || answers[name] === null || answers[name] === '',
  );
  if (missing !== undefined)
    throw new InvalidInput(`answers.${missing}`, `the form of '${type.name}' requires an answer`);
  return answers;
};

/** A form may ask for fields that are on no screen: that is why the values are not parsed as an edit. */
const answerValues = (
  site: SiteState,
  {
    project,
    issueType,
    answers,
  }: { readonly project: ProjectRecord; readonly issueType: string; readonly answers: NonNullable<Request['answers']> },
): readonly (readonly [string, FieldValue])[] =>
  Object.entries(answers).map(([name, answer]) => {
    const field = requireField(site, name, `answers.${name}`);
    return [
      field.id,
      writeAsPerson(
        () => field.kind.parse(field.kind.fromPeople(answer), { site, project, issueType }),
        `answers.${name}`,
      ),
    ] as const;
  });
