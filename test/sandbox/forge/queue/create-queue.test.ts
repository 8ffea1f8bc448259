import type { Faults } from '../../../../sandbox/forge-platform';
import { closeFixtures, MONDAY_8_UTC, openFixture, type Fixture } from '../fixture-platform';

const MINUTE = 60_000;
let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(closeFixtures);

const push = (queue: string, ...events: object[]) =>
  fixture.ask('push', { queue, events }) as Promise<{ value: { jobId: string } }>;
const stats = (jobId: string, queue = 'work') => fixture.ask('stats', { queue, jobId });
const advance = (ms: number) => fixture.platform.clock.advanceTo(fixture.platform.clock.now() + ms);
const runs = (functionKey = 'on-message') =>
  fixture.platform.invocations.filter((invocation) => invocation.functionKey === functionKey);
const setFaults = (faults: Omit<Faults, 'seed'>) => fixture.platform.setFaults({ seed: 7, ...faults });

test('a message reaches its consumer with the documented shape, when settled', async () => {
  const { value } = await push('work', { body: { mode: 'echo', n: 1 }, concurrency: { key: 'HELP-1', limit: 1 } });
  expect(runs()).toEqual([]);
  await fixture.platform.settle();
  expect(runs().map(({ result }) => result)).toEqual([
    {
      queueName: 'work',
      jobId: value.jobId,
      eventId: expect.any(String),
      body: { mode: 'echo', n: 1 },
      concurrency: { key: 'HELP-1', limit: 1 },
    },
  ]);
  expect(await stats(value.jobId)).toEqual({ value: { success: 1, inProgress: 0, failed: 0 } });
});

test('a delayed message waits on the virtual clock', async () => {
  await push('work', { body: { mode: 'echo' }, delayInSeconds: 900 });
  await advance(15 * MINUTE - 1);
  expect(runs()).toEqual([]);
  await advance(1);
  expect(runs()).toMatchObject([{ at: MONDAY_8_UTC + 15 * MINUTE }]);
});

test('a consumer that pushes itself without end is stopped by the limit of 500 events a minute', async () => {
  await push('work', { body: { mode: 'chain', seconds: 0 } });
  await fixture.platform.settle();
  expect(runs()).toHaveLength(500);
  expect(runs().at(-1)).toMatchObject({ outcome: 'app error', error: expect.stringContaining('Too many requests.') });
});

test('no more than 1000 pushes follow from one invocation', async () => {
  await push('work', { body: { mode: 'chain', seconds: 1 } });
  await advance(1000 * 1000);
  const pushes = fixture.platform.calls.filter(({ path }) => path.startsWith('/webhook/queue/publish'));
  expect(pushes.filter(({ status }) => status === 201)).toHaveLength(1000);
  expect(pushes.at(-1)).toMatchObject({ status: 405, refused: 'more than 1000 pushes follow from one invocation' });
}, 60_000);

test('an InvocationError brings the message back after retryAfter, at most 15 minutes, with its data', async () => {
  const { value } = await push('work', { body: { mode: 'retry' } });
  await fixture.platform.settle();
  expect(runs()).toMatchObject([{ outcome: 'retry asked' }]);
  expect(await stats(value.jobId)).toEqual({ value: { success: 0, inProgress: 1, failed: 0 } });
  await advance(15 * MINUTE);
  expect(runs()[1]).toMatchObject({
    at: MONDAY_8_UTC + 15 * MINUTE,
    result: { retryOptions: { retryData: { attempt: 1 } } },
  });
});

test('an error of the app is retried with growing waits up to 15 minutes, for 24 hours, then the message is dropped', async () => {
  const { value } = await push('work', { body: { mode: 'throw' } });
  await advance(25 * 60 * MINUTE);
  const starts = runs().map(({ at }) => (at - MONDAY_8_UTC) / 1000);
  expect(starts.slice(0, 4)).toEqual([0, 5, 15, 35]);
  const gaps = starts.slice(1).map((start, i) => start - (starts[i] ?? 0));
  expect(Math.max(...gaps)).toBe(900);
  expect(starts.at(-1)).toBeLessThanOrEqual(24 * 3600);
  expect(await stats(value.jobId)).toEqual({ value: { success: 0, inProgress: 0, failed: 1 } });
  expect(fixture.platform.notes).toMatchObject([{ text: expect.stringContaining('its retention window is over') }]);
}, 60_000);

test('a retried message says why and how long it still lives', async () => {
  setFaults({ kill: 1 });
  await push('work', { body: { mode: 'write' } }).catch(() => undefined);
  setFaults({});
  await push('work', { body: { mode: 'write' } });
  setFaults({ kill: 1 });
  await fixture.platform.settle();
  expect(runs().at(-1)).toMatchObject({ outcome: 'killed' });
  setFaults({});
  await advance(5000);
  expect(runs().at(-1)).toMatchObject({
    outcome: 'ok',
    result: {
      retryContext: {
        retryCount: 0,
        retryReason: 'FUNCTION_PLATFORM_UNKNOWN_ERROR',
        retentionWindow: {
          startTime: new Date(MONDAY_8_UTC).toISOString(),
          remainingTimeMs: 24 * 60 * MINUTE - 5000,
        },
      },
    },
  });
});

test('a function that spins is ended at its limit in real time and its message comes again', async () => {
  await push('short', { body: { mode: 'spin' } });
  const started = performance.now();
  await fixture.platform.settle();
  expect(performance.now() - started).toBeGreaterThan(950);
  expect(performance.now() - started).toBeLessThan(20_000);
  expect(runs('on-short-message')).toMatchObject([{ outcome: 'timeout', error: 'The function ran longer than 1 s.' }]);
  await push('work', { body: { mode: 'echo' } });
  await fixture.platform.settle();
  expect(runs()).toMatchObject([{ outcome: 'ok' }]);
});

test('a promise that never settles is ended at the limit too', async () => {
  await push('short', { body: { mode: 'hang' } });
  await fixture.platform.settle();
  expect(runs('on-short-message')).toMatchObject([{ outcome: 'timeout' }]);
});

test('a function that hoards memory dies alone', async () => {
  await push('work', { body: { mode: 'hog' } });
  await fixture.platform.settle();
  expect(runs()).toMatchObject([{ outcome: 'out of memory' }]);
  expect(await fixture.ask('echo', { still: 'here' })).toEqual({ still: 'here' });
});

test('a cancelled job is not run', async () => {
  const { value } = await push('work', { body: { mode: 'echo' }, delayInSeconds: 10 });
  expect(await fixture.ask('cancel', { queue: 'work', jobId: value.jobId })).toEqual({});
  await advance(MINUTE);
  expect(runs()).toEqual([]);
});

test('a job that nobody knows is an error of its own', async () => {
  expect(await stats('no-such-job')).toMatchObject({ name: 'JobDoesNotExistError' });
});

test('a queue without a consumer is refused by name', async () => {
  const refused = await push('nowhere', { body: {} });
  expect(refused).toMatchObject({ message: expect.stringContaining('no consumer for queue "nowhere"') });
});

test('the 501st event of a minute is refused, the next minute takes it', async () => {
  const fifty = Array.from({ length: 50 }, () => ({ body: { mode: 'echo' }, delayInSeconds: 900 }));
  expect(await fixture.ask('push', { queue: 'work', events: fifty, times: 10 })).toHaveProperty('value');
  expect(await push('work', { body: { mode: 'echo' } })).toMatchObject({ name: 'RateLimitError' });
  await advance(MINUTE);
  expect(await push('work', { body: { mode: 'echo' } })).toHaveProperty('value');
});

test('an event for a long-running consumer has at most 100 KB', async () => {
  const event = { body: { mode: 'echo', text: 'x'.repeat(110 * 1024) } };
  expect(await push('work', event)).toHaveProperty('value');
  expect(await push('long', event)).toMatchObject({ name: 'PayloadTooBigError' });
});

test('a doubled message comes twice under the same event id and is counted once', async () => {
  setFaults({ duplicateMessages: 1 });
  const { value } = await push('work', { body: { mode: 'echo' } });
  setFaults({});
  await advance(MINUTE);
  const ids = runs().map(({ result }) => (result as { eventId: string }).eventId);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
  expect(await stats(value.jobId)).toEqual({ value: { success: 1, inProgress: 0, failed: 0 } });
});

test('messages may arrive out of order', async () => {
  setFaults({ reorderEvents: true });
  for (let n = 0; n < 8; n++) await push('work', { body: { mode: 'echo', n } });
  await advance(MINUTE);
  const order = runs().map(({ result }) => (result as { body: { n: number } }).body.n);
  expect(order).not.toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect([...order].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});
