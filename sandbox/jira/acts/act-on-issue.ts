import { InvalidInput } from '../../../src/domain/errors';
import { textDocument } from '../adf/text-document';
import { addComment } from '../change/add-comment';
import { changeIssue } from '../change/change-issue';
import { deleteIssue } from '../change/delete-issue';
import { setIssueProperty } from '../change/set-issue-property';
import { findTransition } from '../change/find-transition';
import { parseValues } from '../edit/parse-values';
import { asText } from '../fields/field-value';
import { assigneeKind } from '../fields/person-kinds';
import { requireField } from '../model/find-field';
import { requireIssue } from '../model/find-issue';
import { projectOf } from '../model/project-of';
import type { SiteState } from '../model/site-state';
import { may } from '../permissions/may';
import { isInvolved, maySeeRequest } from '../permissions/may-see-request';
import { maySee } from '../permissions/may-see';
import type { PermissionScheme } from '../site-definition';
import type { IssueRecord } from '../model/issue-record';
import type { Site } from '../site';
import { person } from './person';
import { writeAsPerson } from './write-as-person';

type Acts = Pick<Site, 'comment' | 'edit' | 'transition' | 'assign' | 'remove' | 'setProperty'>;

/** What people do to an issue with their own hands. */
export const actOnIssue = (site: SiteState): Acts => ({
  comment: ({ as, issue: named, text, public: isPublic }) => {
    const issue = seen(site, as, named);
    const isCustomer = isInvolved(site, as, issue) && !maySee(site, as, issue);
    if (!isCustomer) allowed(site, as, { permission: 'comment', issue });
    if (text.trim() === '') throw new InvalidInput('text', 'a comment needs words');
    return {
      id: addComment(site, issue, { by: person(site, as), body: textDocument(text), public: isCustomer || isPublic })
        .id,
    };
  },
  edit: ({ as, issue: named, fields }) => {
    const issue = seen(site, as, named);
    const inputs = Object.entries(fields).map(([name, input]) => {
      const field = requireField(site, name, `fields.${name}`);
      return [field.id, field.kind.fromPeople(input)] as const;
    });
    const place = {
      project: projectOf(site, issue),
      issueType: asText(issue.values.get('issuetype')) ?? '',
      viewer: person(site, as),
      issue,
    };
    changeIssue(site, issue, {
      by: place.viewer,
      values: parseValues(site, place, { fields: Object.fromEntries(inputs), update: {} }),
    });
  },
  transition: ({ as, issue: named, to, resolution }) => {
    const issue = seen(site, as, named);
    allowed(site, as, { permission: 'transition', issue });
    const transition = findTransition(site, issue, to);
    const solved = resolution ?? transition.resolution;
    changeIssue(site, issue, {
      by: person(site, as),
      values: new Map([['status', transition.to], ...(solved === undefined ? [] : [['resolution', solved] as const])]),
    });
  },
  assign: ({ as, issue: named, to }) => {
    const issue = seen(site, as, named);
    allowed(site, as, { permission: 'assign', issue });
    const place = { project: projectOf(site, issue), issueType: asText(issue.values.get('issuetype')) ?? '', site };
    const assignee = writeAsPerson(() => assigneeKind.parse(assigneeKind.fromPeople(to), place), 'to');
    changeIssue(site, issue, { by: person(site, as), values: new Map([['assignee', assignee]]) });
  },
  remove: ({ as, issue: named }) => {
    const issue = seen(site, as, named);
    allowed(site, as, { permission: 'deleteIssues', issue });
    deleteIssue(site, issue, person(site, as));
  },
  setProperty: ({ as, issue: named, key, value }) => {
    const issue = seen(site, as, named);
    allowed(site, as, { permission: 'edit', issue });
    setIssueProperty(site, issue, { key, value, by: person(site, as) });
  },
});

const seen = (site: SiteState, as: string, named: string): IssueRecord => {
  person(site, as);
  const issue = requireIssue(site, named);
  if (!maySee(site, as, issue) && !maySeeRequest(site, as, issue))
    throw new InvalidInput('as', `${as} does not see ${issue.key}`);
  return issue;
};

const allowed = (
  site: SiteState,
  as: string,
  { permission, issue }: { readonly permission: keyof PermissionScheme; readonly issue: IssueRecord },
): void => {
  if (may(site, as, { permission, project: projectOf(site, issue), issue })) return;
  throw new InvalidInput('as', `${as} lacks the permission '${permission}' in ${issue.projectKey}`);
};
