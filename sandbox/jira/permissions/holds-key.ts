import type { IssueRecord } from '../model/issue-record';
import type { ProjectRecord } from '../model/project-record';
import type { SiteState } from '../model/site-state';
import { isHolder } from './is-holder';
import { may } from './may';
import { PERMISSION_KEYS } from './permission-keys';

/** Whether an account holds a permission by Jira's key. `undefined`: there is no such key. */
export const holdsKey = (
  site: SiteState,
  accountId: string | null,
  { key, project, issue }: { readonly key: string; readonly project?: ProjectRecord; readonly issue?: IssueRecord },
): boolean | undefined => {
  if (key === 'ADMINISTER')
    return isHolder(site, accountId, { holders: site.definition.siteAdmins ?? ['group:jira-administrators'] });
  if (key === 'SERVICEDESK_AGENT') {
    const licensed = site.users.get(accountId ?? '')?.type !== 'customer';
    return (
      project !== undefined &&
      project.serviceDeskId !== null &&
      licensed &&
      may(site, accountId, { permission: 'edit', project })
    );
  }
  const permission = PERMISSION_KEYS[key];
  if (permission === undefined) return undefined;
  return (
    project !== undefined && may(site, accountId, { permission, project, ...(issue === undefined ? {} : { issue }) })
  );
};
