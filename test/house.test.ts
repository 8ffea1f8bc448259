import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');

/** Room → what it may import: other rooms of src, and packages by prefix (design §2). */
const MAY_IMPORT: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>
> = {
  domain: { rooms: ['domain'], packages: ['temporal-polyfill', 'valibot'] },
  ports: { rooms: ['domain', 'ports'], packages: [] },
  usecases: { rooms: ['domain', 'ports', 'usecases', 'contract'], packages: [] },
  adapters: {
    rooms: ['domain', 'ports', 'adapters'],
    packages: ['@forge/', 'valibot', 'date-holidays', 'ical.js', 'temporal-polyfill'],
  },
  handlers: {
    rooms: ['contract', 'usecases', 'wiring', 'handlers', 'domain', 'ports'],
    packages: ['@forge/resolver', '@forge/events', 'valibot'],
  },
  contract: { rooms: ['domain', 'contract'], packages: [] },
  wiring: { rooms: ['domain', 'ports', 'usecases', 'adapters', 'wiring', 'contract'], packages: [] },
};

const FORBIDDEN_NAMES = /(^|\/)(utils?|helpers?|services?|common|types|index)(\.tsx?|\/)/;

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(path.join(ROOT, folder)).flatMap((name) => {
    const relative = `${folder}/${name}`;
    if (name === 'node_modules' || name === 'build') return [];
    if (statSync(path.join(ROOT, relative)).isDirectory()) return filesUnder(relative);
    return /\.(ts|tsx)$/.test(name) && !name.endsWith('.d.ts') ? [relative] : [];
  });

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const linesOf = (file: string) => read(file).split('\n').length - 1;

interface Import {
  readonly file: string;
  readonly from: string;
  readonly typeOnly: boolean;
}

const importsOf = (file: string): readonly Import[] =>
  [...read(file).matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]/gms)].map((match) => ({
    file,
    from: match[2] ?? '',
    typeOnly: match[1] !== undefined,
  }));

const roomOf = (file: string): string =>
  file
    .replace(/^src\//, '')
    .split('/')[0]
    ?.replace(/\.ts$/, '') ?? '';

const targetOf = ({ file, from }: Import): string =>
  path.posix.normalize(path.posix.join(path.posix.dirname(file), from));

const SRC = filesUnder('src');
const OURS = [...SRC, ...filesUnder('static'), ...filesUnder('sandbox'), ...filesUnder('tools')];

describe('the house', () => {
  test('every room of src imports only what the table allows', () => {
    const wrong = SRC.flatMap(importsOf).filter((one) => {
      const allowed = MAY_IMPORT[roomOf(one.file)];
      if (allowed === undefined) return true;
      if (!one.from.startsWith('.')) return !allowed.packages.some((prefix) => one.from.startsWith(prefix));
      const target = targetOf(one);
      return !target.startsWith('src/') || !allowed.rooms.includes(roomOf(target));
    });
    expect(wrong.map((one) => `${one.file} imports ${one.from}`)).toEqual([]);
  });

  test('static imports only the contract and the domain of src', () => {
    const wrong = filesUnder('static')
      .flatMap(importsOf)
      .filter((one) => one.from.startsWith('.') && targetOf(one).startsWith('src/'))
      .filter((one) => !['contract', 'domain'].includes(roomOf(targetOf(one))));
    expect(wrong).toEqual([]);
  });

  test('the sandbox and the tools reach into src only for domain, contract and types', () => {
    const wrong = [...filesUnder('sandbox'), ...filesUnder('tools')]
      .flatMap(importsOf)
      .filter((one) => one.from.startsWith('.') && targetOf(one).startsWith('src/') && !one.typeOnly)
      .filter((one) => !['contract', 'domain'].includes(roomOf(targetOf(one))))
      .filter((one) => !/^src\/adapters\/(holidays|ical)\//.test(targetOf(one)));
    expect(wrong.map((one) => `${one.file} imports ${one.from}`)).toEqual([]);
  });

  test('the domain waits for nothing, reads no clock and speaks no Jira', () => {
    const domain = SRC.filter((file) => file.startsWith('src/domain/'));
    const wrong = domain.filter((file) => {
      const code = read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return /\bawait\b|Date\.now\(|new Date\(\)|Temporal\.Now|Math\.random|customfield|@forge/.test(code);
    });
    expect(wrong).toEqual([]);
  });

  test('imports in src are relative and without extension', () => {
    expect(SRC.flatMap(importsOf).filter((one) => /\.(ts|js|tsx)$/.test(one.from) && one.from !== 'ical.js')).toEqual(
      [],
    );
  });

  test('no source file is longer than 200 lines and the median is at most 60', () => {
    const sizes = OURS.map((file) => ({ file, lines: linesOf(file) })).sort((a, b) => a.lines - b.lines);
    expect(sizes.filter(({ lines }) => lines > 200)).toEqual([]);
    expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThanOrEqual(60);
  });

  test('no file hides behind a name that says nothing', () => {
    expect(OURS.filter((file) => FORBIDDEN_NAMES.test(file))).toEqual([]);
  });
});
