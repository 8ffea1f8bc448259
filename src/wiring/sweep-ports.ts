import { createTicketSearch } from '../adapters/jira/find-due';
import { createAlertBook } from '../adapters/kvs/alert-book';
import { knownProjects } from '../adapters/kvs/known-projects';
import { createSweepMark } from '../adapters/kvs/sweep-mark';
import type { SweepPorts } from '../usecases/sweep';
import { queuePorts } from './queue-ports';

/** For the sweep, which runs every five minutes and decides nothing: it carries no rules. */
export const sweepPorts = (): SweepPorts => ({
  ...queuePorts(),
  alerts: createAlertBook(),
  search: createTicketSearch(),
  rules: { knownProjects },
  mark: createSweepMark(),
});
