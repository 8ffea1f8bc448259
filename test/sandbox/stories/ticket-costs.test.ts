import type { LoggedCall } from '../../../sandbox/forge-platform';
import { ticketCosts } from '../../../sandbox/stories/ticket-costs';

const call = (over: Partial<LoggedCall>): LoggedCall => ({
  at: 0,
  invocation: 'one',
  functionKey: 'on-ticket-message',
  kind: 'jira',
  method: 'GET',
  path: '/rest/api/3/issue/10041',
  status: 200,
  principal: 'app',
  kvsReads: 0,
  kvsWrites: 0,
  points: 1,
  ...over,
});

const TICKET = { id: '10041', key: 'SUP-41' };

describe('what a ticket costs', () => {
  test('calls count by kind, KVS units apart', () => {
    const cost = ticketCosts(
      [
        call({ kind: 'kvs', method: 'POST', path: '/api/v1/get', kvsReads: 7 }),
        call({}),
        call({ method: 'PUT' }),
        call({ method: 'POST', path: '/rest/api/3/app/field/value' }),
        call({ method: 'POST', path: '/rest/api/3/issue/10041/comment' }),
        call({ kind: 'kvs', method: 'POST', path: '/api/v1/set', kvsWrites: 1 }),
      ],
      TICKET,
    );
    expect(cost).toEqual({
      kvsReads: 1,
      kvsWrites: 1,
      kvsUnits: 8,
      jiraReads: 1,
      puts: 1,
      fieldWrites: 1,
      comments: 1,
      invocations: 1,
    });
  });

  test('invocations of other tickets and of nobody are not counted', () => {
    const cost = ticketCosts(
      [
        call({ invocation: 'two', path: '/rest/api/3/issue/SUP-42' }),
        call({ invocation: 'two', kind: 'kvs', kvsReads: 1 }),
        call({ invocation: 'sweep', functionKey: 'on-sweep', method: 'POST', path: '/rest/api/3/search/jql' }),
      ],
      TICKET,
    );
    expect(cost.invocations).toBe(0);
    expect(cost.kvsReads).toBe(0);
  });

  test('looking at the panel costs the ticket nothing', () => {
    expect(ticketCosts([call({ functionKey: 'ticket-resolver' })], TICKET).jiraReads).toBe(0);
  });
});
