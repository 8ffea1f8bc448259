import api, { route, type Route } from '@forge/api';
import * as v from 'valibot';
import type { Permissions } from '../../ports/permissions';

const answer = v.object({ permissions: v.record(v.string(), v.object({ havePermission: v.boolean() })) });

/** Asks Jira as the person who looks; whoever Jira does not know may nothing. */
export const createPermissions = (): Permissions => ({
  isAgentOf: (ticket) =>
    all(route`/rest/api/3/mypermissions?issueId=${ticket}&permissions=BROWSE_PROJECTS,EDIT_ISSUES`),
  isAgentIn: (projectKey) =>
    all(route`/rest/api/3/mypermissions?projectKey=${projectKey}&permissions=BROWSE_PROJECTS,EDIT_ISSUES`),
  isAdmin: () => all(route`/rest/api/3/mypermissions?permissions=ADMINISTER`),
});

const all = async (path: Route): Promise<boolean> => {
  const response = await api.asUser().requestJira(path, { headers: { Accept: 'application/json' } });
  if (!response.ok) return false;
  const parsed = v.safeParse(answer, await response.json());
  if (!parsed.success) return false;
  const permissions = Object.values(parsed.output.permissions);
  return permissions.length > 0 && permissions.every(({ havePermission }) => havePermission);
};
