import { createProjectModes } from '../adapters/jira/project-mode';
import { createTickets } from '../adapters/jira/tickets';
import { createRouteBook } from '../adapters/kvs/route-book';
import { createRulesStore } from '../adapters/kvs/rules-store';
import { createOperations } from '../adapters/operations/operations';
import { systemClock } from '../adapters/system-clock';
import type { TellingSetupPorts } from '../usecases/telling/telling-setup-ports';

/** For setting up and trying out how people are told: no alert is touched. */
export const tellingSetupPorts = (): TellingSetupPorts => ({
  clock: systemClock,
  rules: createRulesStore(createProjectModes()),
  tickets: createTickets(),
  operations: createOperations(),
  routes: createRouteBook(),
});
