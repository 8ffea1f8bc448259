import { createWaitingTickets } from '../adapters/jira/find-waiting';
import { createPermissions } from '../adapters/jira/permissions';
import { createProjectModes } from '../adapters/jira/project-mode';
import { createAlertBook } from '../adapters/kvs/alert-book';
import { createRulesStore } from '../adapters/kvs/rules-store';
import { systemClock } from '../adapters/system-clock';
import type { Ports } from '../usecases/ports';

/** For the on-call board, which reads and changes nothing. */
export const boardPorts = (): Pick<Ports, 'clock' | 'rules' | 'alerts' | 'waiting' | 'permissions'> => ({
  clock: systemClock,
  rules: createRulesStore(createProjectModes()),
  alerts: createAlertBook(),
  waiting: createWaitingTickets(),
  permissions: createPermissions(),
});
