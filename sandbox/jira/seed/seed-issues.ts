import { InvalidInput } from '../../../src/domain/errors';
import { instantOf } from '../../../src/domain/instant';
import { textDocument } from '../adf/text-document';
import { writeAsPerson } from '../acts/write-as-person';
import { ORGANISATIONS_FIELD, PARTICIPANTS_FIELD, REQUEST_TYPE_FIELD } from '../fields/service-desk-fields';
import type { FieldValue } from '../fields/field-value';
import { requireField } from '../model/find-field';
import type { IssueRecord } from '../model/issue-record';
import type { ProjectRecord } from '../model/project-record';
import type { SiteState } from '../model/site-state';
import type { IssueDefinition } from '../site-definition';
import { seedHistory } from './seed-history';

/**
 * Puts the issues of the definition into the site, in silence: no events, no notices. @throws InvalidInput with the
 * path.
 */
export const seedIssues = (site: SiteState): void => {
  for (const [index, definition] of (site.definition.issues ?? []).entries()) {
    const path = `issues[${index}]`;
    const [projectKey = '', number = ''] = definition.key.split('-');
    const project = site.projects.get(projectKey);
    if (project === undefined || !/^\d+$/.test(number))
      throw new InvalidInput(
        `${path}.key`,
        `'${definition.key}' is not the key of an issue in one of the site's projects`,
      );
    const issue = seedIssue(site, { definition, project, path });
    site.issues.set(issue.id, issue);
    site.keys.set(issue.key, issue.id);
    project.nextNumber = Math.max(project.nextNumber, Number(number) + 1);
  }
};

interface Seed {
  readonly definition: IssueDefinition;
  readonly project: ProjectRecord;
  readonly path: string;
}

const seedIssue = (site: SiteState, { definition, project, path }: Seed): IssueRecord => {
  const created = instantOf(definition.createdAt);
  const requestType = project.requestTypes.find((type) => type.name === definition.requestType);
  if (definition.requestType !== undefined && requestType === undefined)
    throw new InvalidInput(`${path}.requestType`, `${project.key} has no request type '${definition.requestType}'`);
  const issueType = definition.issueType ?? requestType?.issueType ?? '';
  if (!project.definition.issueTypes.some((type) => type.name === issueType))
    throw new InvalidInput(`${path}.issueType`, `${project.key} has no type '${issueType}'`);
  const issue: IssueRecord = {
    id: site.ids.next('issue'),
    key: definition.key,
    projectKey: project.key,
    created,
    updated: created,
    creator: definition.reporter,
    values: new Map<string, FieldValue>([
      ['issuetype', issueType],
      ['statuscategorychangedate', created],
      ...ownValues(site, { definition, project, path }),
      ...customValues(site, { definition, project, path }, issueType),
    ]),
    comments: [],
    history: [],
    properties: new Map(Object.entries(definition.properties ?? {})),
    watchers: new Set(),
  };
  if (requestType !== undefined) {
    issue.values.set(REQUEST_TYPE_FIELD, requestType.id);
    issue.properties.set('request.channel.type', { value: definition.channel ?? 'portal' });
  }
  seedHistory(site, issue, { definition, path });
  return issue;
};

const ownValues = (
  site: SiteState,
  { definition, project, path }: Seed,
): readonly (readonly [string, FieldValue])[] => {
  const known = (accountId: string | null | undefined, name: string) => {
    if (accountId != null && !site.users.has(accountId))
      throw new InvalidInput(`${path}.${name}`, `there is no account '${accountId}'`);
    return accountId ?? null;
  };
  const status = definition.status ?? project.definition.workflow.initial;
  if (!site.definition.statuses.some((one) => one.name === status))
    throw new InvalidInput(`${path}.status`, `there is no status '${status}'`);
  const own = [...site.organisations.values()]
    .filter((one) => one.members.has(definition.reporter ?? ''))
    .map((one) => one.id);
  return [
    ['summary', definition.summary],
    ['description', definition.description === undefined ? null : textDocument(definition.description)],
    ['reporter', known(definition.reporter, 'reporter')],
    ['assignee', known(definition.assignee, 'assignee')],
    ['status', status],
    [
      'priority',
      definition.priority ?? site.definition.priorities[Math.floor(site.definition.priorities.length / 2)] ?? null,
    ],
    ['resolution', definition.resolution ?? null],
    ['labels', definition.labels ?? []],
    ['components', definition.components ?? []],
    ['security', definition.securityLevel ?? project.definition.security?.default ?? null],
    [ORGANISATIONS_FIELD, definition.organisations ?? (own.length === 1 ? own : [])],
    [PARTICIPANTS_FIELD, definition.participants ?? []],
  ];
};

const customValues = (
  site: SiteState,
  { definition, project, path }: Seed,
  issueType: string,
): readonly (readonly [string, FieldValue])[] =>
  Object.entries(definition.fields ?? {}).map(([name, input]) => {
    const at = `${path}.fields.${name}`;
    const field = requireField(site, name, at);
    return [
      field.id,
      writeAsPerson(() => field.kind.parse(field.kind.fromPeople(input), { site, project, issueType }), at),
    ] as const;
  });
