import type { CostExpectation, ExpectationKinds } from '../expectation';
import type { FiledTicket, Stage } from '../stage';
import { sumOf, ticketCosts, type TicketCost } from '../ticket-costs';
import { checkThat, type Check } from './check';

const WORDS = {
  invocations: 'invocations',
  kvsReads: 'KVS reads',
  kvsWrites: 'KVS writes',
  jiraReads: 'Jira reads',
  puts: 'PUTs',
  fieldWrites: 'writes of app fields',
  comments: 'comments',
} as const;

const KINDS = ['invocations', 'kvsReads', 'kvsWrites', 'jiraReads', 'puts', 'fieldWrites', 'comments'] as const;

const atMost = (what: string, expected: ExpectationKinds['everything'], cost: TicketCost): readonly Check[] =>
  KINDS.flatMap((kind) => {
    const limit = expected[kind];
    if (limit === undefined) return [];
    const told = { expected: `at most ${limit}`, got: cost[kind] };
    return [checkThat(`${what}: ${WORDS[kind]}`, cost[kind] <= limit, told)];
  });

/** What the ticket has cost since the step began, at most as many calls as expected. */
export const checkCost = (stage: Stage, ticket: FiledTicket, expected: CostExpectation): readonly Check[] =>
  atMost('cost', expected, ticketCosts(stage.platform.calls.slice(stage.callsBefore), ticket));

/** What the whole app has cost since the step began. */
export const checkEverything = (stage: Stage, expected: ExpectationKinds['everything']): readonly Check[] =>
  atMost('cost of everything', expected, sumOf(stage.platform.calls.slice(stage.callsBefore)));
