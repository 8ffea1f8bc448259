import type { Principal } from '../../jira-site';
import type { RunningInvocation } from '../invoke/running-invocation';
import type { PlatformCore } from '../platform-core';
import type { OutwardCall } from '../worker/protocol';
import { refuse } from './refuse';
import type { ServedCall } from './served-call';

interface Caller {
  readonly principal: Principal;
  readonly scopes: readonly string[];
}

const callerOf = (core: PlatformCore, { target }: OutwardCall, running: RunningInvocation): Caller | ServedCall => {
  const scopes = core.scopes.all;
  if (target.provider === 'app') return { principal: { kind: 'app' }, scopes };
  if (target.provider === 'none') return { principal: { kind: 'anonymous' }, scopes };
  if (target.accountId !== undefined && target.accountId !== running.accountId) {
    if (core.scopes.impersonating.length > 0)
      return {
        principal: { kind: 'user through app', accountId: target.accountId },
        scopes: core.scopes.impersonating,
      };
    return refuse(403, 'asUser(accountId) needs a scope with allowImpersonation: true in the manifest', {
      kind: 'jira',
      principal: `user ${target.accountId}`,
    });
  }
  if (running.accountId !== undefined && running.accountType !== 'anonymous')
    return { principal: { kind: 'user through app', accountId: running.accountId }, scopes };
  return refuse(401, 'asUser() needs a user, and this invocation has none', {
    kind: 'jira',
    principal: 'user',
    proxyError: 'NEEDS_AUTHENTICATION_ERR',
  });
};

const nameOf = (principal: Principal) => ('accountId' in principal ? `user ${principal.accountId}` : principal.kind);

const RETRY_AFTER_S = 10;

/** Calls to Jira: as the app or as a person, under the scopes of the manifest, with the faults that are switched on. */
export const jiraRoute = async (
  core: PlatformCore,
  call: OutwardCall,
  running: RunningInvocation,
): Promise<ServedCall> => {
  const caller = callerOf(core, call, running);
  if ('status' in caller) return caller;
  const seen = { kind: 'jira', principal: nameOf(caller.principal) } as const;
  if (core.dice().strikes('jira429'))
    return {
      ...seen,
      status: 429,
      headers: { 'retry-after': String(RETRY_AFTER_S), 'ratelimit-reason': 'jira-burst-based' },
      body: '{"errorMessages":["Rate limit exceeded."]}',
    };
  const failing = core.dice().strikes('jira5xx');
  const failed = { ...seen, status: 503, headers: {}, body: '{"errorMessages":["Service unavailable."]}' };
  // Half of the failures happen on the way back: Jira has done the work, and the app cannot know.
  if (failing && core.dice().below(2, 'jira5xx side') === 0) return failed;
  const { method, path, headers, body } = call;
  const response = await core.site.handle({
    method,
    path,
    headers,
    ...(body === undefined ? {} : { body }),
    ...caller,
  });
  if (failing) return { ...failed, points: response.points };
  return {
    ...seen,
    ...response,
    ...(response.status === 501 ? { refused: `the pretend Jira does not know ${path}` } : {}),
  };
};
