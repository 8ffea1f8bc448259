import { userJson } from '../answers/user-json';
import { pageOf, wholeNumber } from '../http/page-of';
import { queryList } from '../http/query-list';
import { Refusal } from '../http/refusal';
import type { Call, Reply, Route } from '../http/route';
import { visibleIssue } from '../http/visible-issue';
import { visibleProject } from '../http/visible-project';
import { projectOf } from '../model/project-of';
import type { UserRecord } from '../model/user-record';
import { mayBeAssigned } from '../permissions/may-be-assigned';

/** Accounts: oneself, one, several, and who fits some letters or may be assigned. */
export const peopleRoutes: readonly Route[] = [
  {
    template: 'GET /rest/api/3/myself',
    handle: (call) => {
      const user = call.site.users.get(call.viewer.accountId ?? '');
      if (user === undefined) throw new Refusal(401, ['Client must be authenticated to access this resource.']);
      return { status: 200, body: whole(call, user), identities: 1 };
    },
  },
  {
    template: 'GET /rest/api/3/user',
    handle: (call) => {
      const id = call.query.get('accountId');
      if (id === null) throw new Refusal(400, ["The query parameter 'accountId' is required."]);
      const user = call.site.users.get(id);
      if (user === undefined)
        throw new Refusal(404, ['Specified user does not exist or you do not have required permissions']);
      return { status: 200, body: whole(call, user), identities: 1 };
    },
  },
  {
    template: 'GET /rest/api/3/user/bulk',
    handle: (call) => {
      const ids = call.query.getAll('accountId');
      if (ids.length === 0) throw new Refusal(400, ["The query parameter 'accountId' is required."]);
      const found = ids.flatMap((id) => call.site.users.get(id) ?? []);
      return {
        status: 200,
        body: pageOf(
          found.map((user) => whole(call, user)),
          call.query,
          200,
        ),
        identities: found.length,
      };
    },
  },
  {
    template: 'GET /rest/api/3/user/search',
    handle: (call) => listed(call, (user) => user.type !== 'customer'),
  },
  {
    template: 'GET /rest/api/3/user/assignable/search',
    handle: (call) => {
      const issue = call.query.get('issueKey') ?? call.query.get('issueId');
      const project = call.query.get('project');
      if (issue === null && project === null)
        throw new Refusal(400, ['Either a project or an issue must be specified.']);
      const place =
        issue === null
          ? visibleProject(call, project ?? '')
          : projectOf(call.site, visibleIssue({ ...call, params: { issueIdOrKey: issue } }));
      return listed(call, (user) => mayBeAssigned(call.site, place, user.accountId));
    },
  },
  {
    template: 'GET /rest/api/3/group/member',
    handle: (call) => {
      const name = queryList(call.query, 'groupname')[0] ?? queryList(call.query, 'groupId')[0] ?? '';
      const inactive = call.query.get('includeInactiveUsers') === 'true';
      const members = [...call.site.users.values()].filter((user) => user.groups.has(name));
      if (members.length === 0) throw new Refusal(404, [`The group named '${name}' does not exist.`]);
      const shown = members.filter((user) => inactive || user.active);
      return {
        status: 200,
        body: pageOf(
          shown.map((user) => whole(call, user)),
          call.query,
          50,
        ),
        identities: shown.length,
      };
    },
  },
];

const whole = ({ site }: Call, user: UserRecord) => ({ ...userJson(site, user.accountId), locale: user.locale });

/** `query` fits the beginning of a word of the name or of the address; only active accounts. */
const listed = (call: Call, fits: (user: UserRecord) => boolean): Reply => {
  const text = (call.query.get('query') ?? '').toLowerCase();
  const wanted = call.query.get('accountId');
  const begins = (user: UserRecord) =>
    [user.email, ...user.displayName.split(' '), user.displayName].some((word) => word.toLowerCase().startsWith(text));
  const found = [...call.site.users.values()].filter(
    (user) => user.active && fits(user) && begins(user) && (wanted === null || user.accountId === wanted),
  );
  const startAt = wholeNumber(call.query.get('startAt'), 0);
  const page = found.slice(startAt, startAt + wholeNumber(call.query.get('maxResults'), 50));
  return { status: 200, body: page.map((user) => whole(call, user)), identities: page.length };
};
