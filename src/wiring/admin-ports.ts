import { createPermissions } from '../adapters/jira/permissions';
import { createSiteLook } from '../adapters/jira/site-look';
import type { Ports } from '../usecases/ports';
import type { ReplayPorts } from '../usecases/replay-ports';
import type { TicketPorts } from '../usecases/ticket-ports';
import { replayPorts } from './replay-ports';
import { ticketPorts } from './ticket-ports';

/** For the admin's screen: it changes rules and customers, and only reads tickets. */
export const adminPorts = (): ReplayPorts & TicketPorts & Pick<Ports, 'permissions' | 'siteLook'> => ({
  ...ticketPorts(),
  ...replayPorts(),
  permissions: createPermissions(),
  siteLook: createSiteLook(),
});
