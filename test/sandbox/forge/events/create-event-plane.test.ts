import type { Faults } from '../../../../sandbox/forge-platform';
import { closeFixtures, MONDAY_8_UTC, openFixture, type Fixture } from '../fixture-platform';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
  await advance(1000);
});
afterEach(closeFixtures);

const advance = (ms: number) => fixture.platform.clock.advanceTo(fixture.platform.clock.now() + ms);
const runs = () => fixture.platform.invocations.filter(({ functionKey }) => functionKey === 'on-event');
const received = () => runs().map(({ result }) => (result as { event: Record<string, unknown> }).event);
const notes = () => fixture.platform.notes.map(({ text }) => text);
const setFaults = (faults: Omit<Faults, 'seed'>) => fixture.platform.setFaults({ seed: 3, ...faults });
const issue = (key: string, fields: object = {}) => ({ issue: { id: '10001', key, fields } });

test('an event arrives a second later, as documented, without a person', async () => {
  fixture.site.emit({ eventType: 'avi:jira:created:issue', payload: { ...issue('HELP-1'), atlassianId: 'ann' } });
  await advance(999);
  expect(runs()).toEqual([]);
  await advance(1);
  expect(runs()).toMatchObject([{ moduleKey: 'issue-events', at: MONDAY_8_UTC + 2000 }]);
  expect(runs()[0]?.result).toEqual({
    event: {
      eventType: 'avi:jira:created:issue',
      issue: { id: '10001', key: 'HELP-1', fields: {} },
      atlassianId: 'ann',
      selfGenerated: false,
      timestamp: String(MONDAY_8_UTC + 1000),
    },
    context: expect.not.objectContaining({ principal: expect.anything() }),
  });
});

test('what the app itself caused is marked, and kept from triggers that ignore it', async () => {
  fixture.site.setProperty('project', '10000', { key: 'meridian', value: { mode: 'act' } });
  fixture.site.emit({ eventType: 'avi:jira:updated:issue', causedByApp: true });
  fixture.site.emit({ eventType: 'avi:jira:commented:issue', causedByApp: true });
  await advance(1000);
  expect(received()).toMatchObject([{ eventType: 'avi:jira:updated:issue', selfGenerated: true }]);
});

test('an event nobody listens to runs nothing', async () => {
  fixture.site.emit({ eventType: 'avi:jira:deleted:comment' });
  await advance(1000);
  expect(runs()).toEqual([]);
});

test('the payload is what it was when the event happened', async () => {
  const fields = { summary: 'before' };
  fixture.site.emit({ eventType: 'avi:jira:updated:issue', payload: issue('HELP-1', fields) });
  fields.summary = 'after';
  await advance(1000);
  expect(received()).toMatchObject([{ issue: { fields: { summary: 'before' } } }]);
});

describe('a filter on a project property', () => {
  const comment = () => fixture.site.emit({ eventType: 'avi:jira:commented:issue' });

  test('lets through what it names, with the properties the manifest asks for', async () => {
    fixture.site.setProperty('project', '10000', { key: 'meridian', value: { mode: 'act' } });
    fixture.site.setProperty('issue', '10001', { key: 'meridian', value: { stage: 'waiting' } });
    comment();
    await advance(1000);
    expect(received()).toMatchObject([
      {
        payloadIncludeProperties: {
          "project.properties['meridian'].mode": 'act',
          "issue.properties['meridian'].stage": 'waiting',
        },
      },
    ]);
  });

  test.each([
    ['another value', { mode: 'watch' }],
    ['an object where a value should be', { mode: { deep: true } }],
    ['no such property', undefined],
  ])('keeps back %s', async (_, value) => {
    fixture.site.setProperty('project', '10000', { key: 'meridian', value });
    comment();
    await advance(1000);
    expect(runs()).toEqual([]);
    expect(notes()).toEqual([]);
  });
});

test('a filter that fails drops the event and says so', async () => {
  fixture.site.emit({ eventType: 'avi:jira:assigned:issue', payload: issue('HELP-1') });
  await advance(1000);
  expect(runs()).toEqual([]);
  expect(notes()).toEqual([
    expect.stringContaining('filter expression failed for avi:jira:assigned:issue: cannot read "name" of null'),
  ]);
});

test('a filter that fails delivers the event with the error, when the manifest says RECEIVE_AND_LOG', async () => {
  fixture.site.emit({ eventType: 'avi:jira:deleted:issue', payload: issue('HELP-1') });
  await advance(1000);
  expect(received()).toMatchObject([{ filter: { error: expect.stringContaining('cannot read "name" of null') } }]);
  expect(notes()).toHaveLength(1);
});

test('events larger than 200 kB are never delivered', async () => {
  fixture.site.emit({ eventType: 'avi:jira:created:issue', payload: issue('HELP-1', { text: 'x'.repeat(200_001) }) });
  await advance(10_000);
  expect(runs()).toEqual([]);
  expect(notes()).toEqual(['avi:jira:created:issue dropped: larger than 200 kB']);
});

test('a retry that the app asks for comes after retryAfter with its data, four times at most', async () => {
  fixture.site.emit({ eventType: 'avi:jira:created:issue', payload: issue('RETRY-1') });
  await advance(3_600_000 - 2000);
  expect(runs().map(({ at }) => (at - MONDAY_8_UTC) / 1000)).toEqual([2, 62, 122, 182, 242]);
  expect(runs().at(-1)?.result).toMatchObject({ retryOptions: { retryData: { seen: 4 } } });
  expect(notes()).toEqual(['event dropped after 4 retries']);
});

test('an error of the app is not retried', async () => {
  fixture.site.emit({ eventType: 'avi:jira:created:issue', payload: issue('THROW-1') });
  await advance(600_000);
  expect(runs()).toMatchObject([{ outcome: 'app error', error: expect.stringContaining('cannot digest this event') }]);
});

test('running out of memory is retried by the platform', async () => {
  fixture.site.emit({ eventType: 'avi:jira:created:issue', payload: issue('HOG-1') });
  await advance(1000);
  await advance(10_000);
  expect(runs()).toMatchObject([{ outcome: 'out of memory' }, { outcome: 'out of memory' }]);
});

describe('faults', () => {
  const create = (n: number) => {
    for (let i = 0; i < n; i++) fixture.site.emit({ eventType: 'avi:jira:created:issue', payload: issue(`HELP-${i}`) });
  };
  const order = () => received().map((event) => (event as { issue: { key: string } }).issue.key);

  test('events get lost', async () => {
    setFaults({ loseEvents: 1 });
    create(1);
    await advance(600_000 - 2000);
    expect(runs()).toEqual([]);
    expect(notes()).toEqual(['avi:jira:created:issue lost (fault)']);
  });

  test('events come twice', async () => {
    setFaults({ duplicateEvents: 1 });
    create(1);
    await advance(1000);
    expect(order()).toEqual(['HELP-0', 'HELP-0']);
  });

  test('events come up to three minutes late', async () => {
    setFaults({ eventDelayMs: 180_000 });
    create(20);
    await advance(180_000);
    const delays = runs().map(({ at }) => at - MONDAY_8_UTC - 1000);
    expect(delays).toHaveLength(20);
    expect(Math.max(...delays)).toBeGreaterThan(120_000);
    expect(Math.max(...delays)).toBeLessThanOrEqual(180_000);
  });

  test('events overtake each other', async () => {
    setFaults({ reorderEvents: true });
    create(6);
    await advance(5000);
    expect(order()).not.toEqual(['HELP-0', 'HELP-1', 'HELP-2', 'HELP-3', 'HELP-4', 'HELP-5']);
    expect([...order()].sort()).toEqual(['HELP-0', 'HELP-1', 'HELP-2', 'HELP-3', 'HELP-4', 'HELP-5']);
  });

  test('the same seed makes the same faults', async () => {
    const course = async () => {
      const { platform, site } = await openFixture();
      platform.setFaults({ seed: 42, loseEvents: 0.3, duplicateEvents: 0.3, eventDelayMs: 180_000 });
      for (let i = 0; i < 10; i++) site.emit({ eventType: 'avi:jira:created:issue', payload: issue(`HELP-${i}`) });
      await platform.clock.advanceTo(MONDAY_8_UTC + 200_000);
      return platform.invocations.map(({ at, id }) => `${at} ${id}`);
    };
    expect(await course()).toEqual(await course());
  });
});

test('a trigger for licensed sites is silent without a licence', async () => {
  const unlicensed = await openFixture({ license: null });
  unlicensed.site.emit({ eventType: 'avi:jira:viewed:issue' });
  fixture.site.emit({ eventType: 'avi:jira:viewed:issue' });
  await advance(1000);
  await unlicensed.platform.clock.advanceTo(MONDAY_8_UTC + 2000);
  expect(runs()).toHaveLength(1);
  expect(unlicensed.platform.invocations.map(({ functionKey }) => functionKey)).toEqual(['on-lifecycle']);
});
