import { InvalidInput } from '../../../src/domain/errors';
import { changeIssue } from '../change/change-issue';
import { asText, type FieldValue } from '../fields/field-value';
import { REQUEST_TYPE_FIELD } from '../fields/service-desk-fields';
import { requireIssue } from '../model/find-issue';
import { projectOf } from '../model/project-of';
import type { HistoryItem } from '../model/issue-record';
import type { SiteState } from '../model/site-state';
import { may } from '../permissions/may';
import type { Site } from '../site';
import { person } from './person';
import { requireProject } from './require-project';

/**
 * Moves an issue to another project: new key, workflow status of the target, request type lost; one `updated` event
 * tells it.
 */
export const moveIssue = (
  site: SiteState,
  { as, issue: named, project: key, issueType }: Parameters<Site['move']>[0],
): { readonly key: string } => {
  const by = person(site, as);
  const issue = requireIssue(site, named);
  const from = projectOf(site, issue);
  const to = requireProject(site, key);
  if (
    !may(site, as, { permission: 'move', project: from, issue }) ||
    !may(site, as, { permission: 'create', project: to })
  ) {
    throw new InvalidInput('as', `${as} may not move ${issue.key} to ${to.key}`);
  }
  const type = issueType ?? asText(issue.values.get('issuetype')) ?? '';
  if (!to.definition.issueTypes.some((one) => one.name === type)) {
    throw new InvalidInput(
      'issueType',
      `'${type}' is no type of ${to.key}; name one of: ${to.definition.issueTypes.map((one) => one.name).join(', ')}`,
    );
  }
  const oldKey = issue.key;
  issue.key = `${to.key}-${to.nextNumber}`;
  issue.projectKey = to.key;
  to.nextNumber += 1;
  site.keys.set(issue.key, issue.id);
  const values = new Map<string, FieldValue>([
    ['issuetype', type],
    ['status', to.definition.workflow.initial],
    [REQUEST_TYPE_FIELD, null],
  ]);
  const item = (field: string, was: readonly [string, string], is: readonly [string, string]): HistoryItem => ({
    fieldId: field.toLowerCase(),
    field,
    custom: false,
    from: was[0],
    fromText: was[1],
    to: is[0],
    toText: is[1],
  });
  const moreItems = [
    item('project', [from.id, from.definition.name], [to.id, to.definition.name]),
    item('Key', ['', oldKey], ['', issue.key]),
  ];
  changeIssue(site, issue, { by, values, moreItems });
  return { key: issue.key };
};
