import type { PermissionScheme } from '../site-definition';

/** Jira's permission keys and where the scheme keeps them. `SERVICEDESK_AGENT` is a licence, not an entry. */
export const PERMISSION_KEYS: Readonly<Record<string, keyof PermissionScheme>> = {
  BROWSE_PROJECTS: 'browse',
  CREATE_ISSUES: 'create',
  EDIT_ISSUES: 'edit',
  ASSIGN_ISSUES: 'assign',
  ASSIGNABLE_USER: 'assignable',
  ADD_COMMENTS: 'comment',
  TRANSITION_ISSUES: 'transition',
  LINK_ISSUES: 'link',
  MOVE_ISSUES: 'move',
  DELETE_ISSUES: 'deleteIssues',
  DELETE_ALL_COMMENTS: 'deleteAllComments',
  MODIFY_REPORTER: 'modifyReporter',
  SET_ISSUE_SECURITY: 'setSecurity',
  ADMINISTER_PROJECTS: 'administer',
};

/** Entries that a definition may leave out follow another one. */
const FALLBACK: Readonly<Partial<Record<keyof PermissionScheme, keyof PermissionScheme>>> = {
  link: 'edit',
  move: 'administer',
  deleteIssues: 'administer',
  deleteAllComments: 'administer',
  modifyReporter: 'edit',
  setSecurity: 'administer',
};

/** Holders of one permission, following the fallback of entries left out. */
export const holdersOf = (scheme: PermissionScheme, permission: keyof PermissionScheme) => {
  const fallback = FALLBACK[permission];
  return scheme[permission] ?? (fallback === undefined ? [] : (scheme[fallback] ?? []));
};
