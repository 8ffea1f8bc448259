import { callTelling } from '../app-doors';
import { findTicket } from '../find-ticket';
import type { DoorAnswer, Stage } from '../stage';
import type { StepActions } from '../story';

/** An admin has somebody woken on trial, on a ticket of the story. */
export const sendTestRing = (
  stage: Stage,
  { by, person, route, ticket }: StepActions['testRing'],
): Promise<DoorAnswer> =>
  callTelling(stage, by, { name: 'sendTestRing', payload: { person, route, ticket: findTicket(stage, ticket).key } });
