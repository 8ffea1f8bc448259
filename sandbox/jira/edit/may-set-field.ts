import type { Field } from '../fields/field';
import type { SiteState } from '../model/site-state';
import { may } from '../permissions/may';
import type { PermissionScheme } from '../site-definition';
import type { EditPlace } from './parse-values';

const NEEDED: Readonly<Record<string, keyof PermissionScheme>> = {
  assignee: 'assign',
  reporter: 'modifyReporter',
  security: 'setSecurity',
};

/**
 * Fields with a permission of their own need that one; the rest needs Edit Issues, or Create Issues while the
 * issue is being made. Without it Jira hides the field, and says so in the words of a missing screen.
 */
export const maySetField = (
  site: SiteState,
  { project, viewer, issue, screen }: Pick<EditPlace, 'project' | 'viewer' | 'issue' | 'screen'>,
  field: Field,
): boolean => {
  const own = NEEDED[field.id];
  const needed = own ?? (issue === undefined ? 'create' : screen === undefined ? 'edit' : 'transition');
  return may(site, viewer.accountId, { permission: needed, project, ...(issue === undefined ? {} : { issue }) });
};
