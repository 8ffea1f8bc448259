import { closeFixtures, MONDAY_8_UTC, openFixture } from '../fixture-platform';

const MINUTE = 60_000;
afterEach(closeFixtures);

test('the app learns a second after its installation who it is', async () => {
  const { platform } = await openFixture();
  await platform.clock.advanceTo(MONDAY_8_UTC + 1000);
  expect(platform.invocations).toMatchObject([
    {
      functionKey: 'on-lifecycle',
      at: MONDAY_8_UTC + 1000,
      result: {
        eventType: 'avi:forge:installed:app',
        id: expect.any(String),
        app: { id: '11111111-2222-4333-8444-555555555555', version: '1.0.0' },
        environment: { id: expect.any(String) },
      },
    },
  ]);
});

test("the site learns of the app's fields and searchable properties", async () => {
  const { site } = await openFixture();
  expect(site.installed).toMatchObject([
    {
      appId: '11111111-2222-4333-8444-555555555555',
      fields: [
        {
          key: 'size',
          name: 'Size',
          type: 'string',
          readOnly: false,
          formatter: "value == null ? '' : value",
          validation: "['S', 'L'].includes(value)",
        },
      ],
      indexedProperties: [
        {
          entityType: 'project',
          propertyKey: 'meridian',
          values: [{ path: 'mode', type: 'string', searchAlias: 'fixtureMode' }],
        },
      ],
    },
  ]);
});

test('before an uninstallation the app may clean up; afterwards nothing of it runs', async () => {
  const { platform, site, ask } = await openFixture();
  await ask('push', { queue: 'work', events: [{ body: { mode: 'echo' }, delayInSeconds: 60 }] });
  site.emit({ eventType: 'avi:jira:created:issue' });
  await platform.uninstall();
  site.emit({ eventType: 'avi:jira:created:issue' });
  await platform.clock.advanceTo(MONDAY_8_UTC + 60 * MINUTE);
  expect(platform.invocations.map(({ functionKey }) => functionKey)).toEqual(['resolver', 'on-uninstall']);
  expect(platform.invocations[1]?.result).toMatchObject({ context: { cloudId: site.cloudId, moduleKey: 'goodbye' } });
});

test('an app that is not installed answers nobody', async () => {
  const { platform, ask } = await openFixture();
  await platform.uninstall();
  await expect(ask('echo')).rejects.toThrow('the app is not installed');
});
