import { createPermissions } from '../adapters/jira/permissions';
import { createProjectModes } from '../adapters/jira/project-mode';
import { createCustomerBook } from '../adapters/kvs/customer-book';
import { createRouteBook } from '../adapters/kvs/route-book';
import { createRulesStore } from '../adapters/kvs/rules-store';
import { systemClock } from '../adapters/system-clock';
import type { Ports } from '../usecases/ports';

/** For the admin's screen: it changes rules and customers, and no ticket. */
export const adminPorts = (): Pick<Ports, 'clock' | 'rules' | 'customers' | 'permissions' | 'routes'> => ({
  clock: systemClock,
  rules: createRulesStore(createProjectModes()),
  customers: createCustomerBook(),
  permissions: createPermissions(),
  routes: createRouteBook(),
});
