import { createTickets } from '../adapters/jira/tickets';
import { readLive } from '../adapters/kvs/read-live';
import { createRulesHistory } from '../adapters/kvs/rules-history';
import { createShiftBook } from '../adapters/kvs/shift-book';
import { createShiftQueue } from '../adapters/queue/shift-queue';
import { systemClock } from '../adapters/system-clock';
import type { ShiftPorts } from '../usecases/shift-ports';

/** For words about shifts: no alert and no customer's ticket is touched. */
export const shiftPorts = (): ShiftPorts => ({
  clock: systemClock,
  rules: { live: readLive },
  history: createRulesHistory(),
  tickets: createTickets(),
  shifts: createShiftBook(),
  shiftQueue: createShiftQueue(systemClock),
});
