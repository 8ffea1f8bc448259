import type { ForgePlatform } from '../../forge-platform';
import type { Installation } from '../installation';
import type { AccountType } from '../invoke/account-type';

export type ResolverCall = Parameters<ForgePlatform['invokeResolver']>[0];

/** The context that a resolver gets beside the payload. A person who is not logged in is called `unidentified`. */
export const resolverContext = (installation: Installation, call: ResolverCall, accountType: AccountType) => ({
  accountId: call.accountId ?? 'unidentified',
  accountType,
  cloudId: installation.cloudId,
  localId: `${installation.contextAri}/${call.moduleKey}`,
  moduleKey: call.moduleKey,
  siteUrl: installation.siteUrl,
  environmentId: installation.environmentId,
  environmentType: installation.environmentType,
  locale: call.locale ?? 'en-US',
  timezone: 'UTC',
  license: installation.license,
  extension: call.extension,
});
