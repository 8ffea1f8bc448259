import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { replayFolder } from '../../../tools/conformance/replay-folder';
import { report } from '../../../tools/conformance/report';

const ROOT = path.resolve(__dirname, '../../..');
const CASES = path.resolve(ROOT, '../shared/cases');

const office = [['08:00', '17:00']];
const schedule = { timeZone: 'Europe/Berlin', hours: { tue: office } };
const isOpen = (id: string, expected: boolean, more = {}) => ({
  id,
  op: 'isOpen',
  schedule,
  args: { at: '2026-02-03T09:00:00Z' },
  expected,
  ...more,
});
const folderWith = (file: unknown): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cases-'));
  writeFileSync(path.join(folder, 'some.json'), JSON.stringify(file));
  return folder;
};
const worktime = (...cases: unknown[]) => folderWith({ meta: { format: 'meridian-cases/worktime/1' }, cases });

describe('replaying a folder of case files', () => {
  test('counts what passes, what fails and what is skipped, and shows expected and got', () => {
    const folder = worktime(
      isOpen('right', true),
      isOpen('wrong', false),
      isOpen('other', false, { otherConvention: 'counts otherwise' }),
    );
    expect(report(replayFolder(folder))).toEqual([
      'some.json  isOpen: 1 passed, 1 failed, 1 skipped',
      '    skipped 1: other convention: counts otherwise',
      '    FAILED wrong',
      '      expected false',
      '      got      true',
      '1 passed, 1 failed, 1 skipped',
    ]);
  });

  test('a case that the engine cannot answer fails with the error', () => {
    const broken = { ...isOpen('broken', true), args: { at: 'noon' } };
    expect(report(replayFolder(worktime(broken))).join('\n')).toContain('not an instant with an offset: noon');
  });

  test.each([
    ['operation guess', worktime({ ...isOpen('a', true), op: 'guess' })],
    ['format meridian-cases/dreams/1', folderWith({ meta: { format: 'meridian-cases/dreams/1' }, cases: [] })],
    [
      'kind desks.dream',
      folderWith({
        meta: { format: 'meridian-cases/coverage/1', desks: [], holidays: {} },
        cases: [{ id: 'a', kind: 'desks.dream', input: {}, expect: {} }],
      }),
    ],
    [
      'kind rota.dream',
      folderWith({ meta: { format: 'meridian-cases/oncall/1' }, cases: [{ id: 'a', kind: 'rota.dream', given: {} }] }),
    ],
  ])('a case of the %s, which nobody replays, fails', (what, folder) => {
    const lines = report(replayFolder(folder));
    expect(lines).toContain(`      got      ${JSON.stringify(`nothing replays the ${what}`)}`);
    expect(lines.at(-1)).toBe('0 passed, 1 failed, 0 skipped');
  });

  test('files that are no case files are left alone', () => {
    expect(replayFolder(folderWith({ some: 'data' }))).toEqual([]);
  });
});

describe('the command', () => {
  const command = (folder: string) =>
    spawnSync(process.execPath, ['tools/run.mjs', 'tools/conformance/main.ts', folder], {
      cwd: ROOT,
      encoding: 'utf8',
    });

  test('ends with 1 when a case fails and with 0 when none does', () => {
    expect(command(worktime(isOpen('wrong', false))).status).toBe(1);
    expect(command(worktime(isOpen('right', true))).status).toBe(0);
  });

  test('ends with 1 when a folder has no case at all', () => {
    for (const folder of [folderWith({ some: 'data' }), worktime()]) {
      const { status, stderr } = command(folder);
      expect(status).toBe(1);
      expect(stderr).toContain('has no case file');
    }
  });

  test('says what it needs when there is no folder', () => {
    const { status, stderr } = command('no-such-folder');
    expect(status).toBe(2);
    expect(stderr).toContain('give the folder of the case files');
  });
});

// The cases of other people's suites are read from beside the project; without them this one is skipped.
const describeWithCases = existsSync(CASES) ? describe : describe.skip;
describeWithCases('the cases in ../shared/cases', () => {
  const hours = [
    'worktime.json',
    'worktime-desks.json',
    'coverage-desks.json',
    'wall-to-instant.json',
    'holidays.json',
  ];
  const results = existsSync(CASES) ? replayFolder(CASES) : [];

  test.each(hours)('%s has no failed case and refuses no kind', (file) => {
    const ours = results.filter((result) => result.file === file);
    const failed = ours.filter(({ outcome }) => outcome.result === 'failed');
    const refused = ours.filter(
      ({ outcome }) => outcome.result === 'skipped' && !outcome.reason.startsWith('other convention'),
    );
    expect([failed, refused]).toEqual([[], []]);
    expect(ours.length).toBeGreaterThan(25);
  });
});
