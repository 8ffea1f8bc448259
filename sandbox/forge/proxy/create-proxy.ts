import type { RunningInvocation } from '../invoke/running-invocation';
import type { Kvs } from '../kvs/create-kvs';
import type { PlatformCore } from '../platform-core';
import type { QueueRoute } from '../queue/queue-route';
import type { CallReply, OutwardCall } from '../worker/protocol';
import { egressRoute } from './egress-route';
import { jiraRoute } from './jira-route';
import { kvsRoute } from './kvs-route';
import { refuse } from './refuse';
import type { ServedCall } from './served-call';

export type ServeCall = (call: OutwardCall, running: RunningInvocation) => Promise<CallReply | 'kill'>;

/** Time a call takes on the platform, for rate limits only; calls made side by side take it once. */
const ASSUMED_CALL_MS = 10;

/**
 * The border of the app. Each call is routed by (type, remote, path), logged with its cost, and may lose its
 * invocation after the work is done. A route nobody knows is a 501 in the log, never a silent success.
 */
export const createProxy = (core: PlatformCore, kvs: Kvs, queueRoute: QueueRoute): ServeCall => {
  const route = async (call: OutwardCall, running: RunningInvocation): Promise<ServedCall> => {
    const { type, remote, contextAri } = call.target;
    if (contextAri !== undefined) return refuse(501, 'withContext() is not part of the sandbox');
    if (type === 'fpp' && remote === 'jira') return jiraRoute(core, call, running);
    if (type === 'kvs') return kvsRoute(core, kvs, { call, running });
    if (type === 'egress') return egressRoute(core, call, running);
    if (type === 'fpp' && remote === 'stargate' && call.path.startsWith('/webhook/queue/'))
      return queueRoute(call, running);
    const kind = call.path.startsWith('/graphql') ? 'graphql' : 'other';
    return refuse(501, `unknown route: ${type} ${remote ?? ''} ${call.path}`, {
      kind,
      principal: call.target.provider ?? 'app',
    });
  };

  return async (call, running) => {
    if (running.outstanding === 0) running.assumedMs += ASSUMED_CALL_MS;
    running.outstanding += 1;
    const { status, headers, body, ...seen } = await route(call, running);
    running.outstanding -= 1;
    core.calls.push({
      at: core.clock.now(),
      invocation: running.id,
      functionKey: running.functionKey,
      method: call.method,
      path: call.path,
      status,
      kvsReads: 0,
      kvsWrites: 0,
      points: 0,
      ...seen,
    });
    return core.dice().strikes('kill') ? 'kill' : { status, headers, body };
  };
};
