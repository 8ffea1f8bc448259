import * as v from 'valibot';
import type { FieldValue } from '../fields/field-value';
import { FieldRefusal } from '../fields/field-refusal';
import { fieldsOfType } from '../fields/fields-of-type';
import { isCalled } from '../fields/is-called';
import { Refusal } from '../http/refusal';
import type { Call } from '../http/route';
import { findProject } from '../http/visible-project';
import type { ProjectRecord } from '../model/project-record';
import { may } from '../permissions/may';
import type { EditRequest } from './edit-request';
import { parseValues } from './parse-values';

const projectReference = v.union([v.object({ id: v.string() }), v.object({ key: v.string() })]);

/** Project and values of a new issue. @throws Refusal 400 with `errors` by field id. */
export const parseNewIssue = (
  { site, viewer }: Call,
  { fields, update }: EditRequest,
): { readonly project: ProjectRecord; readonly values: ReadonlyMap<string, FieldValue> } => {
  const reference = v.safeParse(projectReference, fields['project']);
  const project = reference.success
    ? findProject(site, 'id' in reference.output ? reference.output.id : reference.output.key)
    : undefined;
  if (project === undefined || !may(site, viewer.accountId, { permission: 'create', project })) {
    throw new Refusal(400, [], { project: 'valid project is required' });
  }
  const issueType = typeOf({ site, project, input: fields['issuetype'] });
  const rest = Object.fromEntries(Object.entries(fields).filter(([id]) => id !== 'project' && id !== 'issuetype'));
  const values = new Map(parseValues(site, { project, issueType, viewer }, { fields: rest, update }));
  values.set('issuetype', issueType);
  const required = [
    'Summary',
    ...(project.definition.issueTypes.find((type) => type.name === issueType)?.requiredFields ?? []),
  ];
  const missing = fieldsOfType(site, project, issueType).filter(
    (field) => (isCalled(field, required) || field.id === 'summary') && values.get(field.id) == null,
  );
  const errors = Object.fromEntries(
    missing.map((field) => [
      field.id,
      field.id === 'summary' ? 'You must specify a summary of the issue.' : `${field.name} is required.`,
    ]),
  );
  if (missing.length > 0) throw new Refusal(400, [], errors);
  return { project, values };
};

const typeOf = ({
  site,
  project,
  input,
}: {
  readonly site: Call['site'];
  readonly project: ProjectRecord;
  readonly input: unknown;
}): string => {
  try {
    const parsed = site.fields.get('issuetype')?.kind.parse(input ?? null, { site, project, issueType: '' });
    if (typeof parsed === 'string') return parsed;
  } catch (error) {
    if (!(error instanceof FieldRefusal)) throw error;
  }
  throw new Refusal(400, [], { issuetype: 'Specify a valid issue type' });
};
