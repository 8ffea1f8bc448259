import { createPastTickets } from '../adapters/jira/past-tickets';
import { createProjectModes } from '../adapters/jira/project-mode';
import { createCustomerBook } from '../adapters/kvs/customer-book';
import { createDraftBook } from '../adapters/kvs/draft-book';
import { createReplayBook } from '../adapters/kvs/replay-book';
import { createRulesHistory } from '../adapters/kvs/rules-history';
import { createRulesStore } from '../adapters/kvs/rules-store';
import { createReplayQueue } from '../adapters/queue/replay-queue';
import { systemClock } from '../adapters/system-clock';
import type { ReplayPorts } from '../usecases/replay-ports';

/** For a replay: it reads tickets and writes nothing but its own counts. */
export const replayPorts = (): ReplayPorts => ({
  clock: systemClock,
  rules: createRulesStore(createProjectModes()),
  history: createRulesHistory(),
  drafts: createDraftBook(),
  customers: createCustomerBook(),
  pastTickets: createPastTickets(),
  replays: createReplayBook(),
  replayQueue: createReplayQueue(),
});
