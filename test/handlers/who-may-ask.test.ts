import path from 'node:path';
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
  { moduleKey: 'admin', functionKey: 'overview', payload: {} },
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
] as const;

type Door = (typeof DOORS)[number];

/** `claims` = the account type that the platform itself would state. */
const VISITORS = [
  { who: 'site-admin', claims: 'licensed', lets: ['ticket-context', 'admin', 'phone-note'] },
  { who: 'lukas-brandt', claims: 'licensed', lets: ['ticket-context', 'phone-note'] },
  // A collaborator: reads the project, has no agent licence.
  { who: 'rolf-dietz', claims: 'licensed', lets: [] },
  { who: 'nadine-vogt', claims: 'customer', lets: [] },
  { who: 'nadine-vogt', claims: 'licensed', lets: [] },
  { who: 'gerlinde-wallner', claims: 'customer', lets: [] },
  { who: 'gerlinde-wallner', claims: 'licensed', lets: [] },
  { who: 'nobody-known', claims: 'licensed', lets: [] },
  { who: null, claims: 'anonymous', lets: [] },
  { who: null, claims: 'licensed', lets: [] },
] as const;

const extensionOf = ({ moduleKey }: Door): unknown => {
  if (moduleKey === 'ticket-context') return ticketOf(ticket.id, ticket.key);
  return { type: moduleKey === 'admin' ? 'jira:adminPage' : 'jira:globalPage' };
};

const isWrite = ({ kind, method, kvsWrites }: LoggedCall): boolean =>
  kind === 'kvs' ? kvsWrites > 0 : kind === 'queue' || method !== 'GET';

const ask = async (door: Door, visitor: (typeof VISITORS)[number], payload: unknown = door.payload) => {
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
    // Whoever is not let in learns nothing: nothing of the store or of the ticket is read for them.
    expect(calls.filter(({ kind, path: asked }) => kind !== 'jira' || !asked.includes('mypermissions'))).toEqual([]);
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
    { functionKey: 'act', payload: { action: 'apply proposal' }, field: 'action' },
    { functionKey: 'act', payload: { action: 'decline', reason: 'x'.repeat(501) }, field: 'action' },
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
  const overview = async () => (await ask(DOORS[2], VISITORS[0])).answer.value;

  test('publishing over a damaged document leaves every project as it was', async () => {
    stage.platform.kvsDamage('rules:live', { damaged: 'by hand' });
    expect((await publish(stage.rules)).value).toMatchObject({ done: true });
    expect(await overview()).toMatchObject({ projects: [{ key: 'SUP', mode: 'act' }] });
  });

  /** As when a publisher dies after it wrote the version and before it went live. */
  const backToFirstVersion = (): void => {
    const projects = { SUP: { mode: 'act', since: '2026-11-10T08:50:00Z' } };
    stage.platform.kvsDamage('rules:live', { number: 2, rules: { ...stage.rules, version: 2 }, projects });
  };

  test('a version that was published a moment ago is not overwritten', async () => {
    backToFirstVersion();
    expect((await publish(stage.rules)).value).toMatchObject({ done: false, faults: [{ field: 'version' }] });
  });

  test('a version that a dying publisher left behind does not block the next one for ever', async () => {
    const { clock } = stage.platform;
    await clock.advanceTo(clock.now() + 61_000);
    backToFirstVersion();
    expect((await publish(stage.rules)).value).toMatchObject({ done: true });
    expect(await overview()).toMatchObject({ rulesVersion: 3 });
  });
});
