import type { LoggedCall } from '../../forge-platform';
import type { Stage } from '../../stories/stage';

/** Whether people could see afterwards that this call was made. */
export const wrote = ({ kind, method, path, kvsWrites }: LoggedCall): boolean =>
  kvsWrites > 0 || (kind === 'jira' && method !== 'GET' && !/\/search\b|permissions\/check/.test(path));

/** Changes whenever something happened that people could see: reading leaves no trace. */
export const tracesOf = ({ platform, site, told }: Stage): string =>
  [platform.calls.filter(wrote).length, site.notices.length, site.issueKeys().length, told.length].join();
