import { createProjectModes } from '../adapters/jira/project-mode';
import { createTickets } from '../adapters/jira/tickets';
import { createWorkloads } from '../adapters/jira/workloads';
import { createAlertBook } from '../adapters/kvs/alert-book';
import { createCustomerBook } from '../adapters/kvs/customer-book';
import { createOutageBook } from '../adapters/kvs/outage-book';
import { readLive } from '../adapters/kvs/read-live';
import type { TicketPorts } from '../usecases/ticket-ports';
import { queuePorts } from './queue-ports';

/** For whoever decides about a ticket. Made anew for every invocation: warm processes may serve several sites. */
export const ticketPorts = (): TicketPorts => ({
  ...queuePorts(),
  rules: { live: readLive, modeOf: createProjectModes().read },
  tickets: createTickets(),
  customers: createCustomerBook(),
  alerts: createAlertBook(),
  outages: createOutageBook(),
  workloads: createWorkloads(),
});
