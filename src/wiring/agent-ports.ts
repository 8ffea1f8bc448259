import { createPermissions } from '../adapters/jira/permissions';
import { createRouteBook } from '../adapters/kvs/route-book';
import type { Ports } from '../usecases/ports';
import type { TicketPorts } from '../usecases/ticket-ports';
import { ticketPorts } from './ticket-ports';

/** For screens on which an agent looks at tickets and acts on them. */
export const agentPorts = (): TicketPorts & Pick<Ports, 'permissions' | 'routes'> => ({
  ...ticketPorts(),
  permissions: createPermissions(),
  routes: createRouteBook(),
});
