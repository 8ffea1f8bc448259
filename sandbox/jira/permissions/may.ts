import type { IssueRecord } from '../model/issue-record';
import type { ProjectRecord } from '../model/project-record';
import type { SiteState } from '../model/site-state';
import type { PermissionScheme } from '../site-definition';
import { isHolder } from './is-holder';
import { holdersOf } from './permission-keys';

/** Whether an account holds a permission of a project, for one issue where it matters. */
export const may = (
  site: SiteState,
  accountId: string | null,
  {
    permission,
    project,
    issue,
  }: { readonly permission: keyof PermissionScheme; readonly project: ProjectRecord; readonly issue?: IssueRecord },
): boolean => isHolder(site, accountId, { holders: holdersOf(project.permissions, permission), issue });
