import { asText } from '../fields/field-value';
import type { IssueRecord } from '../model/issue-record';
import type { SiteState } from '../model/site-state';
import type { Holder } from './holder';

/** Whether an account is among the holders; `reporter` and `assignee` need an issue. */
export const isHolder = (
  site: SiteState,
  accountId: string | null,
  { holders, issue }: { readonly holders: readonly Holder[]; readonly issue?: IssueRecord | undefined },
): boolean => {
  if (holders.includes('anyone')) return true;
  const user = accountId === null ? undefined : site.users.get(accountId);
  if (user === undefined || !user.active) return false;
  return holders.some((holder) => {
    if (holder === 'logged in') return user.type === 'atlassian';
    if (holder === 'app') return site.app?.accountId === accountId;
    if (holder === 'customers') return user.type === 'customer';
    if (holder === 'reporter' || holder === 'assignee')
      return issue !== undefined && asText(issue.values.get(holder)) === accountId;
    if (holder.startsWith('group:')) return user.groups.has(holder.slice('group:'.length));
    return holder === `user:${String(accountId)}`;
  });
};
