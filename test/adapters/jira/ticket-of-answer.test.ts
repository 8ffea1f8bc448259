import * as v from 'valibot';
import { issueAnswer } from '../../../src/adapters/jira/issue-answer';
import { ticketOfAnswer } from '../../../src/adapters/jira/ticket-of-answer';
import { DEFAULT_MAPPING } from '../../../src/domain/rules/default-mapping';
import type { Ticket } from '../../../src/domain/ticket';

const app = { accountId: 'meridian', accountType: 'app' };
const ada = { accountId: 'ada', accountType: 'atlassian' };
const nadine = { accountId: 'nadine', accountType: 'customer' };

/** What Jira answers, as little of it as the app needs, with values by the name on screen. */
const read = (
  fields: Record<string, unknown> = {},
  more: {
    readonly named?: Record<string, unknown>;
    readonly histories?: readonly unknown[];
    readonly properties?: Record<string, unknown>;
  } = {},
): Ticket => {
  const named = Object.entries(more.named ?? {}).map(([name, value], index) => ({
    id: `customfield_${index}`,
    name,
    value,
  }));
  const answer = v.parse(issueAnswer, {
    id: '10001',
    key: 'SUP-1',
    fields: {
      summary: 'Portal steht',
      description: null,
      created: '2026-11-10T10:00:00.000+0100',
      updated: '2026-11-10T10:05:00.000+0100',
      project: { key: 'SUP', id: '1' },
      issuetype: { name: 'Incident' },
      status: { statusCategory: { key: 'new' } },
      assignee: null,
      reporter: nadine,
      ...Object.fromEntries(named.map(({ id, value }) => [id, value])),
      ...fields,
    },
    names: Object.fromEntries(named.map(({ id, name }) => [id, name])),
    changelog: { histories: more.histories ?? [] },
    properties: more.properties ?? {},
  });
  return ticketOfAnswer(answer, DEFAULT_MAPPING);
};

describe('a ticket as Jira answers it', () => {
  test.each([
    ['Productive system?', { value: 'Yes' }, { productive: true }],
    ['Produktivsystem?', { value: 'Nein' }, { productive: false }],
    ['Can people still work?', { value: 'Nobody' }, { canWork: 'nobody' }],
    ['Können die Nutzer noch arbeiten?', { value: 'Kaum' }, { canWork: 'hardly' }],
    ['Können die Nutzer noch arbeiten?', { value: 'Mit Umweg' }, { canWork: 'with workaround' }],
    ['Kann noch gearbeitet werden?', { value: 'Ja' }, { canWork: 'yes' }],
    ['Verdacht auf Datenpanne', [{ value: 'ja' }], { dataBreachSuspected: true }],
    ['Seit wann', '10:05', { since: '10:05' }],
    ['Productive system?', { value: 'Perhaps' }, {}],
    ['Seit wann', '   ', {}],
    ['Seit wann', null, {}],
  ])('%s answered %j', (name, value, answers) => {
    expect(read({}, { named: { [name]: value } }).answers).toEqual(answers);
  });

  test.each([
    [{ value: 'portal' }, 'portal'],
    [{ value: 'email' }, 'mail'],
    [{ value: 'jira' }, 'api'],
    [{ value: 'chat' }, 'api'],
    [{ value: 7 }, 'api'],
    [undefined, 'api'],
  ])('a request that came in by %j is one by %s, whatever its request type', (value, channel) => {
    const named = { 'Request Type': { requestType: { name: 'Ask a question' } } };
    expect(read({}, { named, properties: { 'request.channel.type': value } }).channel).toBe(channel);
  });

  test('the reporter speaks as the customer whatever kind of account it is, others as what they are', () => {
    const comment = (id: string, author: unknown) => ({
      id,
      created: `2026-11-10T10:0${id}:00.000+0100`,
      author,
      body: null,
      jsdPublic: true,
    });
    const comments = [comment('4', null), comment('3', app), comment('2', nadine), comment('1', ada)];
    expect(read({ comment: { comments } }).comments.map(({ authorKind }) => authorKind)).toEqual([
      'staff',
      'customer',
      'app',
      'customer',
    ]);
    expect(read({ reporter: ada, comment: { comments } }).comments[0]?.authorKind).toBe('customer');
  });

  test('a ticket that the app itself filed has no reporter to write to', () => {
    expect(read({ reporter: app }).reporter).toBeNull();
    expect(read().reporter).toBe('nadine');
  });

  test('the newest change of the assignee tells who assigned', () => {
    const change = (created: string, author: unknown, field: string) => ({
      created,
      author,
      items: [{ field, to: 'x' }],
    });
    const histories = [
      change('2026-11-10T10:01:00.000+0100', app, 'assignee'),
      change('2026-11-10T10:03:00.000+0100', ada, 'assignee'),
      change('2026-11-10T10:04:00.000+0100', app, 'priority'),
    ];
    const at = Date.parse('2026-11-10T10:03:00.000+0100');
    expect(read({}, { histories }).assignedBy).toEqual({ account: 'ada', byApp: false, at });
    expect(read().assignedBy).toBeUndefined();
  });

  test.each([
    ['Delivery', 'delivery'],
    ['störung', 'incident'],
    ['Task', 'request'],
  ])('the type %s is filed as %s', (name, filedAs) => {
    expect(read({ issuetype: { name } }).filedAs).toBe(filedAs);
  });
});
