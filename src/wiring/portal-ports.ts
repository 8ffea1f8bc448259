import { createOrganisations } from '../adapters/jira/organisations';
import { createRequests } from '../adapters/jira/requests';
import type { ReaderPorts } from '../usecases/request-of-reader';
import type { TicketPorts } from '../usecases/ticket-ports';
import { ticketPorts } from './ticket-ports';

/** For what customers see in the portal. */
export const portalPorts = (): TicketPorts & ReaderPorts => ({
  ...ticketPorts(),
  requests: createRequests(),
  organisations: createOrganisations(),
});
