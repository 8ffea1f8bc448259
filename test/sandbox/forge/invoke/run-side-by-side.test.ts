import { closeFixtures, MONDAY_8_UTC, openFixture } from '../fixture-platform';

afterEach(closeFixtures);

const race = async (seed: number, concurrency?: object) => {
  const { platform, ask } = await openFixture();
  const event = { body: { mode: 'race' }, ...concurrency };
  await ask('push', { queue: 'work', events: [event, event] });
  platform.setFaults({ seed, overlap: 0.5 });
  await platform.clock.advanceTo(MONDAY_8_UTC + 10_000);
  const seen = platform.invocations
    .filter(({ functionKey }) => functionKey === 'on-message')
    .map(({ result }) => (result as { seen: number }).seen);
  return { seen, counter: platform.kvsDump().find(({ key }) => key === 'counter')?.value };
};

test('without faults, one delivery ends before the next begins', async () => {
  const { platform, ask } = await openFixture();
  await ask('push', { queue: 'work', events: [{ body: { mode: 'race' } }, { body: { mode: 'race' } }] });
  await platform.settle();
  expect(platform.kvsDump().find(({ key }) => key === 'counter')?.value).toBe(2);
});

test('overlapping deliveries race for what they share, the same way for the same seed', async () => {
  const seeds = Array.from({ length: 12 }, (_, seed) => seed);
  const outcomes = [];
  for (const seed of seeds) outcomes.push(await race(seed));
  const counters = outcomes.map(({ counter }) => counter);
  expect(counters).toContain(1);
  expect(counters).toContain(2);
  const again = [];
  for (const seed of seeds) again.push(await race(seed));
  expect(again).toEqual(outcomes);
});

test('messages of one concurrency key never overlap', async () => {
  for (let seed = 0; seed < 12; seed++)
    expect(await race(seed, { concurrency: { key: 'HELP-1', limit: 1 } })).toEqual({ seen: [0, 1], counter: 2 });
});

test('two people who press a button at the same moment take turns in a way that repeats', async () => {
  const press = async () => {
    const { platform } = await openFixture({ seed: 5 });
    const call = (accountId: string) =>
      platform.invokeResolver({
        moduleKey: 'panel',
        functionKey: 'claim',
        payload: { key: 'ticket', city: accountId },
        accountId,
        extension: {},
      });
    return Promise.all([call('ann'), call('bob')]);
  };
  const first = await press();
  expect(first.map(({ value }) => (value as { code?: string }).code ?? 'won').sort()).toEqual([
    'CONDITIONAL_CHECK_FAILED',
    'won',
  ]);
  expect(await press()).toEqual(first);
});
