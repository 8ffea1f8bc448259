import path from 'node:path';
import { RULES_CALLS } from '../../src/contract/rules';
import type { LoggedCall } from '../../sandbox/forge-platform';
import { openStage } from '../../sandbox/stories/open-stage';
import type { Stage } from '../../sandbox/stories/stage';

const ROOT = path.resolve(__dirname, '../..');

const ticketOf = (id: string, key: string) => ({
  type: 'jira:issueContext',
  issue: { id, key, type: 'Incident', typeId: '10001' },
  project: { id: '10000', key: 'SUP', type: 'service_desk' },
});

let stage: Stage;
let ticket: { readonly id: string; readonly key: string };

beforeAll(async () => {
  stage = await openStage(
    {
      id: 'doors',
      title: 'Doors',
      shows: 'Who may ask what.',
      touches: [],
      site: 'demo',
      zone: 'Europe/Berlin',
      start: '2026-11-10T10:00',
      steps: [],
    },
    { appRoot: ROOT },
  );
  ticket = stage.site.createRequest({
    as: 'nadine-vogt',
    project: 'SUP',
    channel: 'portal',
    requestType: 'Ask a question or request something',
    summary: 'Kurs archivieren',
    description: 'Der alte Kurs soll aus dem Katalog.',
    participants: ['claus-ritterbach'],
  });
  await stage.platform.settle();
});

afterAll(() => stage.platform.dispose());

const PHONE_NOTE = {
  projectKey: 'SUP',
  organisation: 'Nobody GmbH',
  caller: 'Olaf Kirchner',
  number: '+49 681 5550 9',
  serious: false,
  text: 'Frage zum Katalog',
};

/** Every function that a front end can call. What it is sent would change nothing even where it is let in. */
const DOORS = [
  { moduleKey: 'ticket-context', functionKey: 'explain', payload: {} },
  { moduleKey: 'ticket-context', functionKey: 'act', payload: { action: 'accept' } },
  { moduleKey: 'ticket-panel', functionKey: 'explain', payload: {} },
  { moduleKey: 'ticket-panel', functionKey: 'act', payload: { action: 'accept' } },
  { moduleKey: 'portal-request', functionKey: 'look', payload: {} },
  { moduleKey: 'portal-request', functionKey: 'gotWorse', payload: { productive: 'perhaps' } },
  { moduleKey: 'portal-header', functionKey: 'deskNow', payload: {} },
  { moduleKey: 'admin', functionKey: 'overview', payload: {} },
  { moduleKey: 'admin', functionKey: 'customers', payload: {} },
  { moduleKey: 'admin', functionKey: 'publishRules', payload: { rules: {} } },
  { moduleKey: 'admin', functionKey: 'importCustomers', payload: { customers: 'none' } },
  { moduleKey: 'admin', functionKey: 'setProjectMode', payload: { projectKey: 'SUP', mode: 'asleep' } },
  { moduleKey: 'admin', functionKey: 'stopActing', payload: { stop: 'now' } },
  { moduleKey: 'admin', functionKey: 'tellingOverview', payload: {} },
  { moduleKey: 'admin', functionKey: 'probeRoutes', payload: {} },
  {
    moduleKey: 'admin',
    functionKey: 'sendTestRing',
    payload: { route: 'pager', person: 'jana-weiss', ticket: 'SUP-1' },
  },
  { moduleKey: 'admin', functionKey: 'confirmTestRing', payload: {} },
  { moduleKey: 'admin', functionKey: 'setTelling', payload: { routes: [] } },
  { moduleKey: 'phone-note', functionKey: 'note', payload: PHONE_NOTE },
  { moduleKey: 'board', functionKey: 'read', payload: {} },
  ...Object.values(RULES_CALLS).map((functionKey) => ({ moduleKey: 'admin' as const, functionKey, payload: {} })),
] as const;

type Door = (typeof DOORS)[number];
const OVERVIEW = { moduleKey: 'admin', functionKey: 'overview', payload: {} } as const;

const AGENT = ['ticket-context', 'ticket-panel', 'phone-note', 'board', 'portal-header'] as const;
const READER = ['portal-request', 'portal-header'] as const;

/** `claims` = the account type that the platform itself would state. */
const VISITORS = [
  { who: 'site-admin', claims: 'licensed', lets: [...AGENT, 'admin'] },
  { who: 'lukas-brandt', claims: 'licensed', lets: AGENT },
  // An agent of another project.
  { who: 'theo-anders', claims: 'licensed', lets: ['portal-header'] },
  // A collaborator: reads the project, has no agent licence.
  { who: 'rolf-dietz', claims: 'licensed', lets: ['portal-header'] },
  // The reporter, a colleague of the same organisation, and a participant of another one.
  { who: 'nadine-vogt', claims: 'customer', lets: READER },
  { who: 'nadine-vogt', claims: 'licensed', lets: READER },
  { who: 'olaf-kirchner', claims: 'customer', lets: READER },
  { who: 'claus-ritterbach', claims: 'customer', lets: READER },
  // Another customer.
  { who: 'gerlinde-wallner', claims: 'customer', lets: ['portal-header'] },
  { who: 'gerlinde-wallner', claims: 'licensed', lets: ['portal-header'] },
  { who: 'nobody-known', claims: 'licensed', lets: ['portal-header'] },
  { who: null, claims: 'anonymous', lets: ['portal-header'] },
  { who: null, claims: 'licensed', lets: ['portal-header'] },
] as const;

const rulesOfStage = () => {
  if (stage.rules === undefined) throw new Error('the stage has no rules');
  return stage.rules;
};

const extensionOf = ({ moduleKey }: Door): unknown => {
  if (moduleKey === 'board') return { type: 'jiraServiceManagement:queuePage', project: { id: '10000', key: 'SUP' } };
  if (moduleKey === 'ticket-context' || moduleKey === 'ticket-panel') return ticketOf(ticket.id, ticket.key);
  if (moduleKey === 'portal-request' || moduleKey === 'portal-header')
    return { type: 'jiraServiceManagement:portal', portal: { id: '1' }, request: { key: ticket.key, typeId: '1' } };
  return { type: moduleKey === 'admin' ? 'jira:adminPage' : 'jira:globalPage' };
};

const isWrite = ({ kind, method, path: asked, kvsWrites }: LoggedCall): boolean =>
  kind === 'kvs' ? kvsWrites > 0 : kind === 'queue' || (method !== 'GET' && !asked.endsWith('/search/jql'));

const ask = async (door: Door, visitor: (typeof VISITORS)[number], payload: unknown = door.payload) => {
  // Jira answers so many questions a second and no more.
  const { clock } = stage.platform;
  await clock.advanceTo(clock.now() + 1_000);
  const before = stage.platform.calls.length;
  const answer = await stage.platform.invokeResolver({
    moduleKey: door.moduleKey,
    functionKey: door.functionKey,
    payload,
    accountId: visitor.who,
    accountType: visitor.claims,
    extension: extensionOf(door),
  });
  const { value } = answer;
  const field =
    typeof value === 'object' && value !== null && 'error' in value
      ? 'field' in value
        ? String(value.field)
        : 'no field'
      : undefined;
  const letIn = answer.error === undefined && field !== 'account';
  return { answer, field, letIn, calls: stage.platform.calls.slice(before) };
};

const cases = VISITORS.flatMap((visitor) =>
  DOORS.map((door) => ({
    visitor,
    door,
    title: `${visitor.who ?? 'nobody'} as ${visitor.claims}: ${door.moduleKey}.${door.functionKey}`,
    expected: (visitor.lets as readonly string[]).includes(door.moduleKey),
  })),
);

describe('who may ask', () => {
  test.each(cases)('$title → $expected', async ({ visitor, door, expected }) => {
    const { letIn, calls } = await ask(door, visitor);
    expect(letIn).toBe(expected);
    expect(calls.filter(isWrite)).toEqual([]);
    if (expected) return;
    // Whoever is not let in learns nothing: nothing is read for them but who may read the ticket.
    const asksWho = /mypermissions|[?&]fields=\*all&expand=schema|servicedeskapi\/organization/;
    expect(calls.filter(({ kind, path: asked }) => kind !== 'jira' || !asksWho.test(asked))).toEqual([]);
  });

  test('an agent notes no call in a project where he is none', async () => {
    const answer = await stage.platform.invokeResolver({
      moduleKey: 'phone-note',
      functionKey: 'note',
      payload: { ...PHONE_NOTE, projectKey: 'NOWHERE' },
      accountId: 'lukas-brandt',
      accountType: 'licensed',
      extension: { type: 'jira:globalPage' },
    });
    expect(answer.value).toMatchObject({ field: 'account' });
  });

  test('a ticket that the agent may not see is not explained', async () => {
    const hidden = stage.site.createRequest({
      as: 'nadine-vogt',
      project: 'SUP',
      channel: 'portal',
      requestType: 'Ask a question or request something',
      summary: 'Vertraulich',
      description: 'Nur für Admins.',
    });
    stage.site.hide(hidden.id, 'Confidential');
    const answer = await stage.platform.invokeResolver({
      moduleKey: 'ticket-context',
      functionKey: 'explain',
      payload: {},
      accountId: 'lukas-brandt',
      accountType: 'licensed',
      extension: ticketOf(hidden.id, hidden.key),
    });
    expect(answer.value).toMatchObject({ field: 'account' });
  });
});

describe('what a customer is told', () => {
  const doorOf = (moduleKey: Door['moduleKey']): Door => DOORS.find((one) => one.moduleKey === moduleKey) ?? DOORS[0];
  const told = async (moduleKey: Door['moduleKey'], who: (typeof VISITORS)[number]['who']): Promise<string> => {
    const visitor = VISITORS.find((one) => one.who === who) ?? VISITORS[0];
    return JSON.stringify((await ask(doorOf(moduleKey), visitor)).answer.value);
  };

  test('names nobody, no account, no row and no other customer', async () => {
    await stage.platform.settle();
    const answers = await Promise.all([
      told('portal-request', 'nadine-vogt'),
      told('portal-request', 'claus-ritterbach'),
      told('portal-header', 'nadine-vogt'),
      told('portal-header', null),
    ]);
    const { people, forwarding, teams } = rulesOfStage();
    const internal = [
      ...people.flatMap(({ account, name, phone }) => [account, name, ...(phone === undefined ? [] : [phone])]),
      ...forwarding.map(({ title }) => title),
      ...teams.map(({ name }) => name),
      'Hartmuth',
      'rulesVersion',
      'R6',
    ];
    expect(answers[0]).toContain('Saarbrücken');
    expect(internal.filter((word) => answers.some((answer) => answer.includes(word)))).toEqual([]);
  });

  test('the header speaks of the desk of whoever looks, and of none to strangers', async () => {
    expect(await told('portal-header', 'nadine-vogt')).toContain('Saarbrücken');
    const other = await told('portal-header', 'gerlinde-wallner');
    expect(other).toContain('Graz');
    expect(other).not.toContain('Saarbrücken');
    const names = rulesOfStage().desks.map(({ name }) => name);
    const stranger = await told('portal-header', null);
    expect(names.filter((name) => stranger.includes(name))).toEqual([]);
  });
});

describe('what does not fit is refused with the name of the field', () => {
  const admin = VISITORS[0];
  const door = (functionKey: Door['functionKey']): Door => {
    const found = DOORS.find((one) => one.functionKey === functionKey);
    if (found === undefined) throw new Error(functionKey);
    return found;
  };
  test.each([
    { functionKey: 'act', payload: { action: 'explode' }, field: 'action' },
    { functionKey: 'act', payload: {}, field: 'action' },
    { functionKey: 'act', payload: { action: 'apply proposal' }, field: 'proposal' },
    { functionKey: 'act', payload: { action: 'decline', reason: 'x'.repeat(501) }, field: 'reason' },
    { functionKey: 'publishRules', payload: { rules: {}, note: 7 }, field: 'note' },
    { functionKey: 'publishRules', payload: { rules: {}, basedOn: 'one' }, field: 'basedOn' },
    { functionKey: 'setProjectMode', payload: { mode: 'act' }, field: 'projectKey' },
    { functionKey: 'setProjectMode', payload: { projectKey: 'SUP' }, field: 'mode' },
    { functionKey: 'stopActing', payload: {}, field: 'stop' },
    { functionKey: 'note', payload: {}, field: 'projectKey' },
    { functionKey: 'note', payload: { ...PHONE_NOTE, projectKey: '../SUP' }, field: 'projectKey' },
    { functionKey: 'note', payload: { ...PHONE_NOTE, number: 'call me' }, field: 'number' },
    { functionKey: 'note', payload: { ...PHONE_NOTE, serious: 'yes' }, field: 'serious' },
    { functionKey: 'note', payload: PHONE_NOTE, field: 'organisation' },
  ] as const)('$functionKey names $field', async ({ functionKey, payload, field }) => {
    const asked = await ask(door(functionKey), admin, payload);
    expect(asked.field).toBe(field);
    expect(asked.calls.filter(isWrite)).toEqual([]);
  });

  test.each([
    { functionKey: 'publishRules', payload: { rules: { desks: 'none' } }, fields: ['desks', 'teams', 'stopActing'] },
    {
      functionKey: 'importCustomers',
      payload: { customers: [{ organisation: 1 }] },
      fields: ['customers[0].organisation', 'customers[0].name', 'customers[0].maintenance'],
    },
    { functionKey: 'setProjectMode', payload: { projectKey: 'sup', mode: 'act' }, fields: ['projectKey'] },
  ] as const)('$functionKey lists every fault and changes nothing', async ({ functionKey, payload, fields }) => {
    const { answer, calls } = await ask(door(functionKey), admin, payload);
    const faults = fields.map((field): unknown => expect.objectContaining({ field }));
    expect(answer.value).toMatchObject({ done: false, faults: expect.arrayContaining(faults) });
    expect(calls.filter(isWrite)).toEqual([]);
  });
});

describe('the rules are stored whole', () => {
  const publish = (rules: unknown) =>
    stage.platform.invokeResolver({
      moduleKey: 'admin',
      functionKey: 'publishRules',
      payload: { rules, note: 'again' },
      accountId: 'site-admin',
      extension: { type: 'jira:adminPage' },
    });
  const overview = async () => (await ask(OVERVIEW, VISITORS[0])).answer.value;

  test('publishing over a damaged document leaves every project as it was', async () => {
    stage.platform.kvsDamage('rules:live', { damaged: 'by hand' });
    expect((await publish(stage.rules)).value).toMatchObject({ done: true });
    expect(await overview()).toMatchObject({ projects: [{ key: 'SUP', mode: 'act' }] });
  });

  test('a live document that was set back by hand costs no version of the history its number', async () => {
    const storedNow = () => stage.platform.kvsDump().filter(({ key }) => /^rules:\d+$/.test(key));
    const before = storedNow();
    const projects = { SUP: { mode: 'act', since: '2026-11-10T08:50:00Z' } };
    stage.platform.kvsDamage('rules:live', { number: 2, rules: { ...stage.rules, version: 2 }, projects });
    expect((await publish(stage.rules)).value).toMatchObject({ done: true });
    expect(storedNow()).toEqual(expect.arrayContaining([...before]));
    expect(await overview()).toMatchObject({ rulesVersion: before.length + 2 });
  });
});
