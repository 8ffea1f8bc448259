import { memoryLimitOf, perRuntimeMinute, timeLimitOf } from '../../../../sandbox/forge/invoke/limits-of';

const plain = { key: 'f', handler: 'a.b' };

test.each([
  ['core:trigger', plain, 25],
  ['front end', plain, 25],
  ['front end', { ...plain, timeoutSeconds: 900 }, 25],
  ['core:preUninstall', plain, 55],
  ['core:consumer', plain, 55],
  ['core:consumer', { ...plain, timeoutSeconds: 900 }, 900],
  ['core:scheduledTrigger', { ...plain, timeoutSeconds: 10 }, 10],
] as const)('a function of %s like %j runs at most %i s', (kind, module, seconds) => {
  expect(timeLimitOf(module, kind)).toBe(seconds * 1000);
});

test('log lines and egress requests are counted by started minutes of the time limit', () => {
  expect([perRuntimeMinute(25_000), perRuntimeMinute(60_000), perRuntimeMinute(90_000)]).toEqual([100, 100, 200]);
});

test('memory is that of the function, else of the app, else 512 MB', () => {
  const manifest = { app: { id: 'x', runtime: { memoryMB: 256 } }, modules: { function: [] } };
  const whole = {
    ...manifest,
    modules: {
      ...manifest.modules,
      trigger: [],
      consumer: [],
      scheduledTrigger: [],
      preUninstall: [],
      'jira:customField': [],
      'jira:entityProperty': [],
    },
  };
  expect(memoryLimitOf({ ...plain, runtime: { memoryMB: 128 } }, whole)).toBe(128);
  expect(memoryLimitOf(plain, whole)).toBe(256);
  expect(memoryLimitOf(plain, { ...whole, app: { id: 'x' } })).toBe(512);
});
