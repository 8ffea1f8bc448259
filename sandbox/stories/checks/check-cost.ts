import type { CostExpectation } from '../expectation';
import type { FiledTicket, Stage } from '../stage';
import { ticketCosts } from '../ticket-costs';
import { checkThat, type Check } from './check';

const WORDS: Readonly<Record<keyof CostExpectation, string>> = {
  kvsReads: 'KVS reads',
  kvsWrites: 'KVS writes',
  jiraReads: 'Jira reads',
  puts: 'PUTs',
  fieldWrites: 'writes of app fields',
  comments: 'comments',
};

/** What the ticket has cost since the step began, at most as many calls as expected. */
export const checkCost = (stage: Stage, ticket: FiledTicket, expected: CostExpectation): readonly Check[] => {
  const cost = ticketCosts(stage.platform.calls.slice(stage.callsBefore), ticket);
  const kinds = ['kvsReads', 'kvsWrites', 'jiraReads', 'puts', 'fieldWrites', 'comments'] as const;
  return kinds.flatMap((kind) => {
    const limit = expected[kind];
    if (limit === undefined) return [];
    return [checkThat(`cost: ${WORDS[kind]}`, cost[kind] <= limit, { expected: `at most ${limit}`, got: cost[kind] })];
  });
};
