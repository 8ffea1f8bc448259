import { createVirtualClock } from '../../../sandbox/forge/virtual-clock';

const record = (log: string[], name: string) => () => void log.push(name);

test('tasks run in order of time, then of scheduling', async () => {
  const clock = createVirtualClock(0);
  const log: string[] = [];
  clock.schedule(20, record(log, 'later'), 'later');
  clock.schedule(10, record(log, 'first'), 'first');
  clock.schedule(10, record(log, 'second'), 'second');
  await clock.advanceTo(20);
  expect(log).toEqual(['first', 'second', 'later']);
});

test('each task sees its own instant, and the clock ends where it was sent', async () => {
  const clock = createVirtualClock(0);
  const seen: number[] = [];
  clock.schedule(10, () => void seen.push(clock.now()), 'a');
  await clock.advanceTo(15);
  expect(seen).toEqual([10]);
  expect(clock.now()).toBe(15);
});

test('time waits for a task to finish before it moves on', async () => {
  const clock = createVirtualClock(0);
  const log: string[] = [];
  clock.schedule(
    1,
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      log.push(`slow at ${clock.now()}`);
    },
    'slow',
  );
  clock.schedule(2, () => void log.push(`quick at ${clock.now()}`), 'quick');
  await clock.advanceTo(2);
  expect(log).toEqual(['slow at 1', 'quick at 2']);
});

test('a task scheduled in the past waits for the next advance and runs at the present instant', async () => {
  const clock = createVirtualClock(100);
  const seen: number[] = [];
  clock.schedule(50, () => void seen.push(clock.now()), 'past');
  expect(seen).toEqual([]);
  await clock.advanceTo(100);
  expect(seen).toEqual([100]);
});

test('what a task schedules for the same advance still runs in it', async () => {
  const clock = createVirtualClock(0);
  const log: string[] = [];
  clock.schedule(1, () => void clock.schedule(2, record(log, 'child'), 'child'), 'parent');
  await clock.advanceTo(5);
  expect(log).toEqual(['child']);
});

test('a cancelled task never runs', async () => {
  const clock = createVirtualClock(0);
  const log: string[] = [];
  const cancel = clock.schedule(1, record(log, 'never'), 'never');
  cancel();
  await clock.advanceTo(5);
  expect(log).toEqual([]);
  expect(clock.nextAt()).toBeUndefined();
});

test('the next task is announced', () => {
  const clock = createVirtualClock(0);
  clock.schedule(7, () => {}, 'x');
  clock.schedule(3, () => {}, 'y');
  expect(clock.nextAt()).toBe(3);
});

test('the clock never goes back', async () => {
  const clock = createVirtualClock(100);
  await clock.advanceTo(50);
  expect(clock.now()).toBe(100);
});

test('two advances at once happen one after the other', async () => {
  const clock = createVirtualClock(0);
  const seen: number[] = [];
  clock.schedule(10, async () => new Promise((resolve) => setTimeout(resolve, 10)), 'slow');
  clock.schedule(20, () => void seen.push(clock.now()), 'second');
  await Promise.all([clock.advanceTo(10), clock.advanceTo(20)]);
  expect(seen).toEqual([20]);
});

test('a task that throws ends the advance with its name and instant', async () => {
  const clock = createVirtualClock(0);
  clock.schedule(
    0,
    () => {
      throw new Error('broken');
    },
    'the sweep',
  );
  await expect(clock.advanceTo(0)).rejects.toThrow('the sweep failed at 1970-01-01T00:00:00.000Z: Error: broken');
});
