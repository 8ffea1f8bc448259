import { route } from '@forge/api';
import * as v from 'valibot';
import type { Workloads } from '../../ports/workloads';
import { callJira } from './call-jira';

const found = v.object({
  nextPageToken: v.nullish(v.string()),
  issues: v.array(v.object({ fields: v.object({ assignee: v.nullish(v.object({ accountId: v.string() })) }) })),
});

const PAGE = 100;
const MOST_PAGES = 5;

const ENABLED = 'project.meridianMode in ("propose", "act")';

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
const listed = (values: readonly string[]): string => values.map(quoted).join(', ');

/** Counted by search, so a ticket that was assigned a moment ago may be missing. */
export const createWorkloads = (): Workloads => ({
  openTickets: async (people) => {
    const counts = new Map(people.map((account) => [account, 0]));
    const jql = `${ENABLED} AND assignee in (${listed(people)}) AND statusCategory != Done`;
    let token: string | undefined;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const answer = await searched(jql, { most: PAGE, token });
      for (const account of answer.accounts) counts.set(account, (counts.get(account) ?? 0) + 1);
      token = answer.next;
      if (token === undefined) break;
    }
    return Object.fromEntries(counts);
  },
  lastPerson: async ({ organisation, among, except }) => {
    const jql = `${ENABLED} AND organizations = ${quoted(organisation)} AND assignee in (${listed(among)}) AND id != ${quoted(except)} ORDER BY created DESC`;
    const { accounts } = await searched(jql, { most: 1 });
    return accounts[0] ?? null;
  },
});

interface Asked {
  readonly most: number;
  readonly token?: string | undefined;
}

const searched = async (
  jql: string,
  { most, token }: Asked,
): Promise<{ readonly accounts: readonly string[]; readonly next: string | undefined }> => {
  const answer = await callJira('POST search', route`/rest/api/3/search/jql`, {
    method: 'POST',
    body: {
      jql,
      fields: ['assignee'],
      maxResults: most,
      ...(token === undefined ? {} : { nextPageToken: token }),
    },
  });
  const { issues, nextPageToken } = v.parse(found, answer.body);
  return {
    accounts: issues.flatMap(({ fields: { assignee } }) => (assignee == null ? [] : [assignee.accountId])),
    next: nextPageToken ?? undefined,
  };
};
