import type { RunningInvocation } from '../invoke/running-invocation';
import type { Kvs } from '../kvs/create-kvs';
import type { PlatformCore } from '../platform-core';
import type { OutwardCall } from '../worker/protocol';
import { refuse } from './refuse';
import type { ServedCall } from './served-call';

/** Calls to the app's own storage, which the scope `storage:app` opens. */
export const kvsRoute = (
  core: PlatformCore,
  kvs: Kvs,
  { call, running }: { readonly call: OutwardCall; readonly running: RunningInvocation },
): ServedCall => {
  if (!core.scopes.all.includes('storage:app'))
    return refuse(403, 'the manifest lacks the scope storage:app', { kind: 'kvs' });
  const now = core.clock.now();
  const reply = kvs.handle({
    path: call.path,
    body: call.body,
    now,
    at: now + running.assumedMs,
    queryLagMs: core.faults().queryLagMs ?? 0,
  });
  return {
    kind: 'kvs',
    principal: 'app',
    status: reply.status,
    headers: { 'content-type': 'application/json', 'x-b3-traceid': running.id.replaceAll('-', '') },
    body: reply.body,
    kvsReads: reply.reads,
    kvsWrites: reply.writes,
    ...(reply.refused === undefined ? {} : { refused: reply.refused }),
  };
};
