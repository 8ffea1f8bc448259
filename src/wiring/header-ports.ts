import { createOrganisations } from '../adapters/jira/organisations';
import { createProjectModes } from '../adapters/jira/project-mode';
import { createCustomerBook } from '../adapters/kvs/customer-book';
import { createRulesStore } from '../adapters/kvs/rules-store';
import { systemClock } from '../adapters/system-clock';
import type { DeskOfReaderPorts } from '../usecases/desk-of-reader';

/** For the header of the portal, which every page of it loads: it carries no decision. */
export const headerPorts = (): DeskOfReaderPorts => ({
  clock: systemClock,
  rules: createRulesStore(createProjectModes()),
  customers: createCustomerBook(),
  organisations: createOrganisations(),
});
