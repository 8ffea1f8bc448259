import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findStoryFiles } from '../../../sandbox/cli/find-story-files';

const ROOT = path.resolve(__dirname, '../../..');
const GRAZ = path.join('sandbox', 'stories', 'good-friday-question-graz.json');

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['tools/run.mjs', 'sandbox/cli/story.ts', ...args], { cwd: ROOT, encoding: 'utf8' });

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';

describe('npm run story', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stories-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('a story that holds exits with 0 and is counted', () => {
    const { status, stdout } = run(GRAZ, '--brief');
    expect(lastLine(stdout)).toBe('1 passed, 0 failed, 0 skipped');
    expect(status).toBe(0);
    expect(stdout).not.toContain('\u001b');
  });

  test('a failing expectation and a faulty file exit with 1, both named', () => {
    const text = readFileSync(path.join(ROOT, GRAZ), 'utf8');
    writeFileSync(path.join(folder, 'wrong.json'), text.replace('"alert": "none"', '"alert": { "round": 1 }'));
    writeFileSync(path.join(folder, 'faulty.json'), '{ "id": "faulty" }');
    const { status, stdout, stderr } = run(folder, '--brief');
    expect(stdout).toContain('alert: expected an alert, got none');
    expect(stderr).toContain('faulty.json: the story: "title" is missing; add it');
    expect(lastLine(stdout)).toBe('0 passed, 2 failed, 0 skipped');
    expect(status).toBe(1);
  });

  test('for programs it is one JSON document', () => {
    const { stdout } = run(GRAZ, '--json');
    const told: unknown = JSON.parse(stdout);
    expect(told).toMatchObject({
      summary: '1 passed, 0 failed, 0 skipped',
      stories: [{ id: 'good-friday-question-graz', verdict: 'passed', tickets: [{ key: 'SUP-41' }] }],
    });
  });

  test('a path that is not there is named', () => {
    const { status, stderr } = run('sandbox/stories/no-such.json');
    expect(stderr).toContain('sandbox/stories/no-such.json: there is no such file or folder; check the path');
    expect(status).toBe(2);
  });

  test('a folder means its stories, not its schema', () => {
    const files = findStoryFiles([path.join(ROOT, 'sandbox/stories')]);
    expect(files.some((file) => file.endsWith('schema.json'))).toBe(false);
    expect(files.length).toBeGreaterThanOrEqual(30);
  });
});
