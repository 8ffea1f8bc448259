import { createRouteBook } from '../adapters/kvs/route-book';
import { createWaitStages } from '../adapters/kvs/wait-stages';
import { createOperations } from '../adapters/operations/operations';
import type { TellingPorts } from '../usecases/telling/telling-ports';
import { ticketPorts } from './ticket-ports';

/** For whoever tells people: only this code carries the routes. */
export const alertPorts = (): TellingPorts => ({
  ...ticketPorts(),
  operations: createOperations(),
  routes: createRouteBook(),
  stages: createWaitStages(),
});
