import { createTicketSearch } from '../adapters/jira/find-due';
import { createPermissions } from '../adapters/jira/permissions';
import { loadTicket } from '../adapters/jira/read-issue';
import { createSiteLook } from '../adapters/jira/site-look';
import { createAlertBook } from '../adapters/kvs/alert-book';
import { createRouteBook } from '../adapters/kvs/route-book';
import type { LookPorts } from '../usecases/look-ports';
import type { Ports } from '../usecases/ports';
import type { ReplayPorts } from '../usecases/replay-ports';
import { queuePorts } from './queue-ports';
import { replayPorts } from './replay-ports';

export type RulesPorts = ReplayPorts &
  LookPorts &
  Pick<Ports, 'permissions' | 'siteLook' | 'search' | 'queue' | 'routes'>;

/** For the page on which admins write rules: it changes rules, and only reads tickets. */
export const rulesPorts = (): RulesPorts => ({
  ...replayPorts(),
  ...queuePorts(),
  tickets: { load: loadTicket },
  alerts: createAlertBook(),
  search: createTicketSearch(),
  permissions: createPermissions(),
  siteLook: createSiteLook(),
  routes: createRouteBook(),
});
