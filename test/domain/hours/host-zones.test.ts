import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { LAWS } from './laws';

// Much work, and a busy machine is no failure.
jest.setTimeout(180_000);

const ROOT = path.resolve(__dirname, '../../..');

describe('the laws hold whatever zone the machine is in', () => {
  test.each([
    ['UTC', 0],
    ['Europe/Berlin', -60],
    ['America/New_York', 300],
    ['Australia/Melbourne', -660],
  ])('%s', (zone, winterOffset) => {
    const printed = execFileSync(process.execPath, ['tools/run.mjs', 'test/domain/hours/laws-run.ts'], {
      cwd: ROOT,
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    expect(JSON.parse(printed)).toEqual({ zone, winterOffset, laws: LAWS.length, broken: [] });
  });
});
