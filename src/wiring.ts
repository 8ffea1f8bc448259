import { createPermissions } from './adapters/jira/permissions';
import { createProjectModes } from './adapters/jira/project-mode';
import { createSiteAccess } from './adapters/jira/site-access';
import { createTicketSearch } from './adapters/jira/find-due';
import { createTickets } from './adapters/jira/tickets';
import { createAlertBook } from './adapters/kvs/alert-book';
import { createCustomerBook } from './adapters/kvs/customer-book';
import { createRulesStore } from './adapters/kvs/rules-store';
import { createWorkQueue } from './adapters/queue/work-queue';
import { systemClock } from './adapters/system-clock';
import type { Ports } from './usecases/ports';

/** Where adapters meet use cases. Made anew for every invocation: warm processes may serve several sites. */
export const createPorts = (): Ports => ({
  clock: systemClock,
  rules: createRulesStore(createProjectModes()),
  tickets: createTickets(),
  search: createTicketSearch(),
  customers: createCustomerBook(),
  alerts: createAlertBook(),
  queue: createWorkQueue(systemClock),
  permissions: createPermissions(),
  site: createSiteAccess(),
});
