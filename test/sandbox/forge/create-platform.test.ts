import { closeFixtures, MONDAY_8_UTC, openFixture } from './fixture-platform';

afterEach(closeFixtures);

test('an app runs end to end: events, Jira, storage, queues and timers on one clock', async () => {
  const { platform, site, ask } = await openFixture();

  site.emit({ eventType: 'avi:jira:created:issue' });
  await platform.clock.advanceTo(MONDAY_8_UTC + 1000);
  expect(platform.invocations.map(({ functionKey, outcome }) => [functionKey, outcome])).toEqual([
    ['on-lifecycle', 'ok'],
    ['on-event', 'ok'],
  ]);

  expect(await ask('jira', { as: 'app', path: '/rest/api/3/issue/HELP-1' })).toMatchObject({ value: { status: 200 } });
  expect(await ask('kvs', ['set', 'greeting', { hello: 'world' }])).toEqual({});
  expect(await ask('kvs', ['get', 'greeting'])).toEqual({ value: { hello: 'world' } });
  expect(await ask('kvs', ['get', 'nothing'])).toEqual({});

  expect(await ask('push', { queue: 'work', events: [{ body: { mode: 'echo' } }] })).toMatchObject({ value: {} });
  await platform.settle();
  expect(platform.invocations.at(-1)).toMatchObject({ functionKey: 'on-message', result: { body: { mode: 'echo' } } });

  await platform.clock.advanceTo(MONDAY_8_UTC + 300_000);
  expect(platform.invocations.filter(({ at }) => at === MONDAY_8_UTC + 300_000)).toMatchObject([
    { functionKey: 'on-sweep', outcome: 'ok' },
    { functionKey: 'on-hour', outcome: 'ok' },
  ]);
});
