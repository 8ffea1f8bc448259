import { execFileSync } from 'node:child_process';
import { instantOf } from '../../../src/domain/instant';
import { wallTime } from '../../../src/domain/texts/wall-time';

describe('an instant as people read it', () => {
  it.each([
    ['de', 'Europe/Berlin', '2026-11-30T07:00:00Z', 'Montag, 30. November, 08:00'],
    ['en', 'Europe/Berlin', '2026-11-30T07:00:00Z', 'Monday, 30 November, 08:00'],
    ['de-AT', 'Europe/Vienna', '2027-01-04T07:00:00Z', 'Montag, 4. Januar, 08:00'],
    ['en-AU', 'Australia/Melbourne', '2026-11-29T21:00:00Z', 'Monday, 30 November, 08:00'],
    ['en', 'Asia/Singapore', '2026-03-05T16:00:00Z', 'Friday, 6 March, 00:00'],
    ['de', 'Europe/Bucharest', '2026-03-29T01:00:00Z', 'Sonntag, 29. März, 04:00'],
    ['de', 'Europe/Berlin', '2026-10-25T00:30:00Z', 'Sonntag, 25. Oktober, 02:30'],
    ['de', 'Europe/Berlin', '2026-10-25T01:30:00Z', 'Sonntag, 25. Oktober, 02:30'],
    ['ja', 'UTC', '2026-11-30T07:00:00Z', 'Monday, 30 November, 07:00'],
  ])('in %s, %s, %s is %s', (language, zone, instant, expected) => {
    expect(wallTime(instantOf(instant), { language, zone })).toBe(expected);
  });

  it('in an unknown zone is refused', () => {
    expect(() => wallTime(0, { language: 'de', zone: 'Europe/Nowhere' })).toThrow(RangeError);
  });
});

describe('a wall time that the host’s own zone skips', () => {
  // New York skips 02:00–03:00 on 8 March 2026; date-fns-tz writes 03:00 there.
  it.each(['UTC', 'America/New_York', 'Europe/Berlin', 'Australia/Melbourne'])('is written right under TZ=%s', (TZ) => {
    const script = `
      const { transformFileSync } = require('@swc/core');
      const Module = require('module');
      const options = { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } };
      require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, options).code, file);
      const { wallTime } = require('./src/domain/texts/wall-time.ts');
      const times = [['Europe/Berlin', '2026-03-08T01:00:00Z'], ['Europe/Bucharest', '2026-03-29T00:00:00Z'], ['Europe/Berlin', '2026-10-04T00:00:00Z']];
      console.log(JSON.stringify(times.map(([zone, at]) => wallTime(Date.parse(at), { language: 'de', zone }))));`;
    const written = execFileSync(process.execPath, ['-e', script], { env: { ...process.env, TZ }, encoding: 'utf8' });
    expect(JSON.parse(written)).toEqual([
      'Sonntag, 8. März, 02:00',
      'Sonntag, 29. März, 02:00',
      'Sonntag, 4. Oktober, 02:00',
    ]);
  });
});
