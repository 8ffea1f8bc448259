import { execFileSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(__dirname, '../../..');
const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Melbourne'];

test('sixty drawn schedules come out the same wherever the host stands', () => {
  const lines = ZONES.map((TZ) => {
    const arguments_ = ['tools/run.mjs', 'test/domain/oncall/host-zone-digest.ts'];
    return execFileSync(process.execPath, arguments_, { cwd: ROOT, env: { ...process.env, TZ }, encoding: 'utf8' })
      .trim()
      .split(' ');
  });
  expect(new Set(lines.map(([, offset]) => offset))).toEqual(new Set(['0', '-60', '300', '-660']));
  expect(new Set(lines.map(([hash]) => hash)).size).toBe(1);
});
