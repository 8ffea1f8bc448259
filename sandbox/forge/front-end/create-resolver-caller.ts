import type { ForgePlatform } from '../../forge-platform';
import type { AccountType } from '../invoke/account-type';
import type { Invoke } from '../invoke/create-invoker';
import { findUiModule, type UiModule } from '../manifest/ui-module';
import type { PlatformCore } from '../platform-core';
import { createUserLimit, type UserLimit } from './user-limit';
import { resolverContext, type ResolverCall } from './resolver-context';

const LARGEST_REQUEST = 500 * 1024;
const LARGEST_RESPONSE = 5 * 1024 * 1024;

type ResolverAnswer = Awaited<ReturnType<ForgePlatform['invokeResolver']>>;

const wrong = (reason: string): ResolverAnswer => ({ error: `There was an error invoking the function - ${reason}` });

const mayUse = ({ unlicensedAccess }: UiModule, accountType: AccountType) =>
  accountType === 'licensed' || unlicensedAccess.includes(accountType);

/** The message of an error, without its name and stack. */
const messageOf = (error: string) => (error.split('\n')[0] ?? error).replace(/^\w*Error: /, '');

const invokeResolver = async (
  { core, invoke, userLimit }: { readonly core: PlatformCore; readonly invoke: Invoke; readonly userLimit: UserLimit },
  call: ResolverCall,
): Promise<ResolverAnswer> => {
  const module = findUiModule(core.manifest, call.moduleKey);
  if (module === undefined) return wrong(`the manifest has no module "${call.moduleKey}" with a front end`);
  if (module.resolver === undefined) return wrong(`module "${call.moduleKey}" has no resolver`);
  const accountType = call.accountType ?? (call.accountId === null ? 'anonymous' : 'licensed');
  if (!userLimit.admit(core.clock.now(), call.accountId ?? 'unidentified')) return wrong('too many invocations');
  if (!mayUse(module, accountType)) return wrong(`"${accountType}" is not in unlicensedAccess of "${call.moduleKey}"`);
  const payload = JSON.stringify(call.payload ?? {});
  if (Buffer.byteLength(payload) > LARGEST_REQUEST) return wrong('the request is larger than 500 KB');

  const { outcome, error, result } = await invoke({
    functionKey: module.resolver.function,
    moduleKey: call.moduleKey,
    kind: 'front end',
    moduleType: module.type,
    accountType,
    accountId: call.accountId ?? undefined,
    body: {
      call: { functionKey: call.functionKey, payload: JSON.parse(payload) },
      context: resolverContext(core.installation, call, accountType),
    },
  });
  if (outcome !== 'ok' && outcome !== 'retry asked') return wrong(messageOf(error ?? outcome));
  const size = Buffer.byteLength(JSON.stringify(result) ?? '');
  return size > LARGEST_RESPONSE ? wrong('the response is larger than 5 MB') : { value: result };
};

/** What the bridge offers a front end: calls of functions defined in its module's resolver. */
export const createResolverCaller = (core: PlatformCore, invoke: Invoke): ForgePlatform['invokeResolver'] => {
  const userLimit = createUserLimit();
  return (call) => invokeResolver({ core, invoke, userLimit }, call);
};
