import { asText } from '../fields/field-value';
import type { IssueRecord } from '../model/issue-record';
import type { SiteState } from '../model/site-state';
import { isHolder } from './is-holder';
import { may } from './may';
import { projectOf } from '../model/project-of';

/** Whether an account sees an issue in Jira: Browse Projects and, where the issue has one, its security level. */
export const maySee = (site: SiteState, accountId: string | null, issue: IssueRecord): boolean => {
  const project = projectOf(site, issue);
  if (site.users.get(accountId ?? '')?.type === 'customer') return false;
  if (!may(site, accountId, { permission: 'browse', project, issue })) return false;
  const level = asText(issue.values.get('security'));
  return (
    level === null || isHolder(site, accountId, { holders: project.definition.security?.levels[level] ?? [], issue })
  );
};
