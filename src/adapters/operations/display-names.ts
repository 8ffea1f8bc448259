import { route } from '@forge/api';
import * as v from 'valibot';
import type { AccountId } from '../../domain/ticket';
import { callJira } from '../jira/call-jira';

const answer = v.object({
  values: v.array(v.object({ accountId: v.string(), displayName: v.optional(v.string(), '') })),
});

/** Names as people give them in their profiles, by account; an account that Jira does not show has none. */
export const displayNames = async (accounts: readonly AccountId[]): Promise<ReadonlyMap<AccountId, string>> => {
  const query = new URLSearchParams(accounts.slice(0, 100).map((account) => ['accountId', account]));
  const { body } = await callJira('GET users', route`/rest/api/3/user/bulk?${query}`);
  return new Map(v.parse(answer, body).values.map(({ accountId, displayName }) => [accountId, displayName]));
};
