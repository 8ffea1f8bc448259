import { closeFixtures, MONDAY_8_UTC, openFixture } from '../fixture-platform';

afterEach(closeFixtures);

test('dates of the app follow the virtual clock', async () => {
  const { platform, ask } = await openFixture();
  expect(await ask('date')).toMatchObject({
    now: MONDAY_8_UTC,
    iso: '2026-03-02T08:00:00.000Z',
    performance: 'number',
  });
  await platform.clock.advanceTo(MONDAY_8_UTC + 86_400_000);
  expect(await ask('date')).toMatchObject({ now: MONDAY_8_UTC + 86_400_000 });
});

test('the environment of the app holds its own variables and nothing of this machine', async () => {
  const { ask } = await openFixture({ variables: { FEATURE: 'on' } });
  expect(await ask('date')).toMatchObject({ env: { FEATURE: 'on' } });
  expect(await ask('date')).not.toHaveProperty('env.PATH');
  const bare = await openFixture();
  expect(await bare.ask('date')).toMatchObject({ env: {} });
});

test('getAppContext tells app, module, licence, scopes and the real time that is left', async () => {
  const { ask } = await openFixture();
  const context = (await ask('appContext')) as { left: number };
  expect(context).toMatchObject({
    appAri: 'ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555',
    moduleKey: 'panel',
    environmentType: 'PRODUCTION',
    license: { active: true },
    mayRead: true,
  });
  expect(context.left).toBeGreaterThan(20_000);
  expect(context.left).toBeLessThanOrEqual(25_000);
});

test('console lines are kept with their level', async () => {
  const { platform, ask } = await openFixture();
  await ask('log', { lines: 1, size: 1 });
  expect(platform.invocations.at(-1)?.logs).toEqual([
    { level: 'log', text: 'line 0 x' },
    { level: 'error', text: 'done { lines: 1 }' },
  ]);
});

test.each([
  ['100 lines', { lines: 150, size: 1 }, 101],
  ['200 KB', { lines: 50, size: 10_000 }, 21],
])('console lines beyond %s are dropped, which is said once', async (_, wish, kept) => {
  const { platform, ask } = await openFixture();
  await ask('log', wish);
  const logs = platform.invocations.at(-1)?.logs ?? [];
  expect(logs).toHaveLength(kept);
  expect(logs.at(-1)).toMatchObject({ level: 'warn', text: expect.stringContaining('further lines are dropped') });
});

test('module state lives on in an installation and is never seen by another', async () => {
  const one = await openFixture();
  expect([await one.ask('count'), await one.ask('count')]).toEqual([1, 2]);
  const other = await openFixture();
  expect(await other.ask('count')).toBe(1);
});

test.each([
  ['a rejection that nobody handles', 'stray', 'nobody listens'],
  ['an exit of the process', 'exit', 'the app ended its process'],
])('%s ends the invocation, and the next one runs', async (_, functionKey, message) => {
  const { platform, ask } = await openFixture();
  await expect(ask(functionKey)).rejects.toThrow(message);
  expect(platform.invocations.at(-1)).toMatchObject({ outcome: 'app error' });
  expect(await ask('echo', { still: 'here' })).toEqual({ still: 'here' });
});
