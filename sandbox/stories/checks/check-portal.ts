import { callPortal } from '../app-doors';
import type { ExpectationKinds } from '../expectation';
import { textOf } from '../panel-view';
import type { FiledTicket, Stage } from '../stage';
import { checkContains, checkLacks, type Check } from './check';

/** What this person reads in the portal when the request is opened now. */
export const checkPortal = async (
  stage: Stage,
  ticket: FiledTicket,
  expected: ExpectationKinds['portal'],
): Promise<readonly Check[]> => {
  const answer = await callPortal(stage, ticket, { by: expected.as, name: 'look', payload: {} });
  const shown = answer.error ?? textOf(answer.value);
  return [
    ...checkContains('the portal', expected.contains ?? [], shown),
    ...checkLacks('the portal', expected.lacks ?? [], shown),
  ];
};
