import type { RunningInvocation } from '../invoke/running-invocation';
import type { Turnstile } from '../invoke/turnstile';
import type { Kvs } from '../kvs/create-kvs';
import type { PlatformCore } from '../platform-core';
import type { QueueRoute } from '../queue/queue-route';
import type { CallReply, OutwardCall } from '../worker/protocol';
import { egressRoute } from './egress-route';
import { jiraRoute } from './jira-route';
import { kvsRoute } from './kvs-route';
import { refuse } from './refuse';
import type { ServedCall } from './served-call';

/** `'late'`: the invocation ended before the call had its turn. `'kill'`: it ends here, with the work done. */
export type ServeCall = (call: OutwardCall, running: RunningInvocation) => Promise<CallReply | 'kill' | 'late'>;

/** Time a call takes on the platform, for rate limits only; calls made side by side take it once. */
const ASSUMED_CALL_MS = 10;

interface Rooms {
  readonly kvs: Kvs;
  readonly queueRoute: QueueRoute;
  readonly turnstile: Turnstile;
}

/**
 * The border of the app. Each call is routed by (type, remote, path), logged with its cost, and may lose its
 * invocation after the work is done. A route nobody knows is a 501 in the log, never a silent success.
 */
export const createProxy = (core: PlatformCore, { kvs, queueRoute, turnstile }: Rooms): ServeCall => {
  const route = async (call: OutwardCall, running: RunningInvocation): Promise<ServedCall> => {
    const { type, remote, contextAri, provider } = call.target;
    if (contextAri !== undefined) return refuse(501, 'withContext() is not part of the sandbox');
    if (type === 'fpp' && remote === 'jira') return jiraRoute(core, call, running);
    if (type === 'kvs') return kvsRoute(core, kvs, { call, running });
    if (type === 'egress') return egressRoute(core, call, running);
    if (type === 'fpp' && remote === 'stargate' && call.path.startsWith('/webhook/queue/'))
      return queueRoute(call, running);
    const kind = call.path.startsWith('/graphql') ? 'graphql' : 'other';
    return refuse(501, `unknown route: ${type} ${remote ?? ''} ${call.path}`, { kind, principal: provider ?? 'app' });
  };

  return async (call, running) => {
    const release = await turnstile.turn(running.id);
    if (release === undefined) return 'late';
    try {
      running.assumedMs = call.wave * ASSUMED_CALL_MS;
      const { status, headers, body, ...seen } = await route(call, running);
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
    } finally {
      release();
    }
  };
};
