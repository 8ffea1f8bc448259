import { EgressFilteringService } from '@forge/egress';
import { perRuntimeMinute } from '../invoke/limits-of';
import type { RunningInvocation } from '../invoke/running-invocation';
import type { PlatformCore } from '../platform-core';
import type { OutwardCall } from '../worker/protocol';
import { refuse } from './refuse';
import type { ServedCall } from './served-call';

/** Requests to the world outside: refused unless the manifest lists the address, and there is no world outside here. */
export const egressRoute = (
  core: PlatformCore,
  { method, path }: OutwardCall,
  running: RunningInvocation,
): ServedCall => {
  running.egressCalls += 1;
  const listed = core.manifest.permissions?.external?.fetch?.backend ?? [];
  const filter = new EgressFilteringService(listed.map((entry) => (typeof entry === 'string' ? entry : entry.address)));
  if (method === 'CONNECT' || !filter.isValidUrl(path))
    return refuse(403, `egress to ${path} is not in the manifest`, { kind: 'egress', proxyError: 'BLOCKED_EGRESS' });
  if (running.egressCalls > perRuntimeMinute(running.limitMs))
    return refuse(429, 'more egress requests than an invocation may make', { kind: 'egress' });
  return refuse(501, `the sandbox has nothing at ${path}`, { kind: 'egress' });
};
