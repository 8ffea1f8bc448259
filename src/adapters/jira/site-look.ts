import { route } from '@forge/api';
import * as v from 'valibot';
import type { AccountId } from '../../domain/ticket';
import type { SiteLook } from '../../ports/site-look';
import { callJira } from './call-jira';
import { readNewest } from './newest-tickets';
import { readScreens } from './project-screens';
import { readSiteFields } from './site-fields';

/** Jira's key → the permission on screen. */
const PERMISSIONS = {
  BROWSE_PROJECTS: 'Browse Projects',
  CREATE_ISSUES: 'Create Issues',
  EDIT_ISSUES: 'Edit Issues',
  ASSIGN_ISSUES: 'Assign Issues',
  ADD_COMMENTS: 'Add Comments',
  LINK_ISSUES: 'Link Issues',
  ADMINISTER_PROJECTS: 'Administer Projects',
} as const;

const held = v.object({ permissions: v.record(v.string(), v.object({ havePermission: v.boolean() })) });
const projectAnswer = v.object({
  style: v.optional(v.string(), 'classic'),
  assigneeType: v.optional(v.string(), 'UNASSIGNED'),
  lead: v.optional(v.object({ displayName: v.optional(v.string(), 'the project lead') })),
});
const accounts = v.array(v.object({ accountId: v.string() }));
const bulk = v.object({ values: v.array(v.object({ accountId: v.string(), active: v.boolean() })) });

const MOST_ASSIGNABLE = 1000;
const MOST_ACCOUNTS = 100;

/** Reads the set-up of a site as the app's own user sees it. */
export const createSiteLook = (): SiteLook => ({
  fields: readSiteFields,
  project: async (projectKey, people) => {
    const answer = await callJira('GET project', route`/rest/api/3/project/${projectKey}`, { expect: [404] });
    if (answer.status === 404) return null;
    const { style, assigneeType, lead } = v.parse(projectAnswer, answer.body);
    const siteFields = await readSiteFields();
    return {
      key: projectKey,
      style: style === 'next-gen' ? 'team-managed' : 'company-managed',
      defaultAssignee: assigneeType === 'PROJECT_LEAD' ? (lead?.displayName ?? 'the project lead') : null,
      permissions: await readPermissions(projectKey),
      siteFields,
      types: await readScreens(projectKey, siteFields),
      assignable: await readAssignable(projectKey),
      closedAccounts: await readClosed(people),
      ...(await readNewest(
        projectKey,
        siteFields.flatMap(({ id, own }) => (own === undefined ? [] : [id])),
      )),
    };
  },
});

const readPermissions = async (projectKey: string): Promise<Readonly<Record<string, boolean>>> => {
  const keys = Object.keys(PERMISSIONS).join(',');
  const path = route`/rest/api/3/mypermissions?projectKey=${projectKey}&permissions=${keys}`;
  const { permissions } = v.parse(held, (await callJira('GET mypermissions', path)).body);
  return Object.fromEntries(
    Object.entries(PERMISSIONS).map(([key, name]) => [name, permissions[key]?.havePermission === true]),
  );
};

const readAssignable = async (projectKey: string): Promise<readonly AccountId[]> => {
  const path = route`/rest/api/3/user/assignable/search?project=${projectKey}&maxResults=${MOST_ASSIGNABLE}`;
  return v.parse(accounts, (await callJira('GET assignable', path)).body).map(({ accountId }) => accountId);
};

/** Accounts among these that are closed, or that the site does not know. */
const readClosed = async (people: readonly AccountId[]): Promise<readonly AccountId[]> => {
  const open = new Set<AccountId>();
  for (let start = 0; start < people.length; start += MOST_ACCOUNTS) {
    const query = new URLSearchParams([
      ...people.slice(start, start + MOST_ACCOUNTS).map((account): [string, string] => ['accountId', account]),
      ['maxResults', String(MOST_ACCOUNTS)],
    ]);
    const { values } = v.parse(bulk, (await callJira('GET users', route`/rest/api/3/user/bulk?${query}`)).body);
    for (const { accountId, active } of values) if (active) open.add(accountId);
  }
  return people.filter((account) => !open.has(account));
};
