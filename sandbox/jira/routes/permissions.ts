import * as v from 'valibot';
import { queryList } from '../http/query-list';
import { Refusal } from '../http/refusal';
import type { Call, Route } from '../http/route';
import { visibleIssue } from '../http/visible-issue';
import { findProject, visibleProject } from '../http/visible-project';
import { projectOf } from '../model/project-of';
import { holdsKey } from '../permissions/holds-key';
import { maySee } from '../permissions/may-see';

const numbers = v.optional(v.array(v.number()), []);
const question = v.object({
  accountId: v.optional(v.string()),
  globalPermissions: v.optional(v.array(v.string()), []),
  projectPermissions: v.optional(
    v.array(v.object({ permissions: v.array(v.string()), issues: numbers, projects: numbers })),
    [],
  ),
});

/** Who may do what: for any account by number of issue or project, or for oneself. */
export const permissionRoutes: readonly Route[] = [
  {
    template: 'POST /rest/api/3/permissions/check',
    handle: (call) => {
      const parsed = v.safeParse(question, call.body);
      if (!parsed.success)
        throw new Refusal(400, [`${v.getDotPath(parsed.issues[0]) ?? 'body'}: ${parsed.issues[0].message}`]);
      const { accountId = call.viewer.accountId, globalPermissions, projectPermissions } = parsed.output;
      const global = globalPermissions.filter((key) => held(call, accountId, { key }));
      const granted = projectPermissions.flatMap(({ permissions, issues, projects }) =>
        permissions.map((permission) => ({
          permission,
          issues: issues.filter((id) => issueHeld(call, accountId, { key: permission, id: String(id) })),
          projects: projects.filter((id) => held(call, accountId, { key: permission, project: String(id) })),
        })),
      );
      return {
        status: 200,
        body: { globalPermissions: global, projectPermissions: granted },
        identities: global.length + granted.length,
      };
    },
  },
  {
    template: 'GET /rest/api/3/mypermissions',
    handle: (call) => {
      const keys = queryList(call.query, 'permissions');
      if (keys.length === 0) throw new Refusal(400, ["The 'permissions' query parameter is required."]);
      const named = call.query.get('issueKey') ?? call.query.get('issueId');
      const issue = named === null ? undefined : visibleIssue({ ...call, params: { issueIdOrKey: named } });
      const wanted = call.query.get('projectKey') ?? call.query.get('projectId');
      const project =
        issue === undefined
          ? wanted === null
            ? undefined
            : visibleProject(call, wanted)
          : projectOf(call.site, issue);
      const place = { ...(project === undefined ? {} : { project }), ...(issue === undefined ? {} : { issue }) };
      const entries = keys.map((key) => [
        key,
        {
          id: key,
          key,
          name: key,
          type: key === 'ADMINISTER' ? 'GLOBAL' : 'PROJECT',
          havePermission: known(holdsKey(call.site, call.viewer.accountId, { key, ...place }), key),
        },
      ]);
      return { status: 200, body: { permissions: Object.fromEntries(entries) }, identities: keys.length };
    },
  },
];

const known = (held: boolean | undefined, key: string): boolean => {
  if (held === undefined) throw new Refusal(400, [`Unrecognized permission: ${key}`]);
  return held;
};

const held = (
  { site }: Call,
  accountId: string | null,
  { key, project: id }: { readonly key: string; readonly project?: string },
): boolean => {
  const project = id === undefined ? undefined : findProject(site, id);
  return known(holdsKey(site, accountId, { key, ...(project === undefined ? {} : { project }) }), key);
};

const issueHeld = (
  { site }: Call,
  accountId: string | null,
  { key, id }: { readonly key: string; readonly id: string },
): boolean => {
  const issue = site.issues.get(id);
  const answer = holdsKey(
    site,
    accountId,
    issue === undefined ? { key } : { key, issue, project: projectOf(site, issue) },
  );
  return (
    known(answer, key) && issue !== undefined && (key === 'BROWSE_PROJECTS' ? maySee(site, accountId, issue) : true)
  );
};
