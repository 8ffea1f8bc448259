import type { SiteState } from '../model/site-state';

/** A person as Jira shows them inside other answers; the address is left out, as profiles hide it from apps. */
export const userJson = (site: SiteState, accountId: string | null): Readonly<Record<string, unknown>> | null => {
  const user = accountId === null ? undefined : site.users.get(accountId);
  if (user === undefined) return null;
  return {
    self: `${site.definition.siteUrl}/rest/api/3/user?accountId=${encodeURIComponent(user.accountId)}`,
    accountId: user.accountId,
    accountType: user.type,
    avatarUrls: {},
    displayName: user.displayName,
    active: user.active,
    timeZone: user.timeZone,
  };
};
