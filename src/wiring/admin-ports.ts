import { createPermissions } from '../adapters/jira/permissions';
import { createTicketSearch } from '../adapters/jira/find-due';
import { createProjectModes } from '../adapters/jira/project-mode';
import { createCustomerBook } from '../adapters/kvs/customer-book';
import { createRouteBook } from '../adapters/kvs/route-book';
import { createRulesHistory } from '../adapters/kvs/rules-history';
import { createRulesStore } from '../adapters/kvs/rules-store';
import type { Ports } from '../usecases/ports';
import { queuePorts } from './queue-ports';

/** For the admin's screen: it changes rules and customers, and no ticket. */
export const adminPorts = (): Pick<
  Ports,
  'clock' | 'rules' | 'history' | 'customers' | 'permissions' | 'search' | 'queue' | 'routes'
> => ({
  ...queuePorts(),
  search: createTicketSearch(),
  rules: createRulesStore(createProjectModes()),
  history: createRulesHistory(),
  customers: createCustomerBook(),
  permissions: createPermissions(),
  routes: createRouteBook(),
});
