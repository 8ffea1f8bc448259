import { closeFixtures, MONDAY_8_UTC, openFixture } from '../fixture-platform';

const MINUTE = 60_000;
afterEach(closeFixtures);

const sweeps = ({ platform }: Awaited<ReturnType<typeof openFixture>>) =>
  platform.invocations
    .filter(({ functionKey }) => functionKey === 'on-sweep')
    .map(({ at }) => (at - MONDAY_8_UTC) / MINUTE);

test('the first run comes five minutes after installation, then at every interval', async () => {
  const fixture = await openFixture();
  await fixture.platform.clock.advanceTo(MONDAY_8_UTC + 66 * MINUTE);
  expect(sweeps(fixture)).toEqual([5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65]);
  const hourly = fixture.platform.invocations.filter(({ functionKey }) => functionKey === 'on-hour');
  expect(hourly.map(({ at }) => (at - MONDAY_8_UTC) / MINUTE)).toEqual([5, 65]);
});

test('a run knows its site and module, and no person', async () => {
  const { platform, site } = await openFixture();
  await platform.clock.advanceTo(MONDAY_8_UTC + 5 * MINUTE);
  expect(platform.invocations.find(({ functionKey }) => functionKey === 'on-sweep')?.result).toEqual({
    request: { context: { cloudId: site.cloudId, moduleKey: 'sweep' }, contextToken: expect.any(String) },
    principal: null,
  });
});

test('runs may be skipped, and are not made up for', async () => {
  const fixture = await openFixture({ faults: { seed: 1, skipTimers: 1 } });
  await fixture.platform.clock.advanceTo(MONDAY_8_UTC + 6 * MINUTE);
  fixture.platform.setFaults({ seed: 1 });
  await fixture.platform.clock.advanceTo(MONDAY_8_UTC + 10 * MINUTE);
  expect(sweeps(fixture)).toEqual([10]);
});

test('runs may come twice', async () => {
  const fixture = await openFixture({ faults: { seed: 1, duplicateTimers: 1 } });
  await fixture.platform.clock.advanceTo(MONDAY_8_UTC + 5 * MINUTE);
  expect(sweeps(fixture)).toEqual([5, 5]);
});

test('installing again starts all timers anew and says that the app was upgraded', async () => {
  const fixture = await openFixture();
  await fixture.platform.clock.advanceTo(MONDAY_8_UTC + 7 * MINUTE);
  await fixture.platform.install();
  await fixture.platform.clock.advanceTo(MONDAY_8_UTC + 12 * MINUTE);
  expect(sweeps(fixture)).toEqual([5, 12]);
  const lifecycle = fixture.platform.invocations.filter(({ functionKey }) => functionKey === 'on-lifecycle');
  expect(lifecycle.map(({ result }) => (result as { eventType: string }).eventType)).toEqual([
    'avi:forge:installed:app',
    'avi:forge:upgraded:app',
  ]);
});
