import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';

const ROOT = path.resolve(__dirname, '..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const isThere = (file: string): boolean => existsSync(path.join(ROOT, file));

const README = read('README.md');
const SCRIPTS = v.parse(
  v.object({ scripts: v.record(v.string(), v.string()) }),
  JSON.parse(read('package.json')),
).scripts;
const STORIES = readdirSync(path.join(ROOT, 'sandbox/stories')).filter(
  (name) => name.endsWith('.json') && name !== 'story.schema.json',
);

/** What the first group of a pattern finds, each text once. */
const found = (pattern: RegExp): readonly string[] => [
  ...new Set([...README.matchAll(pattern)].map((match) => match[1] ?? '')),
];

/** Paths of the house map: each line's first word, below the folders that its indentation names. */
const mapped = (): readonly string[] => {
  const map = /## The house\s+```text\n([\s\S]*?)```/.exec(README)?.[1] ?? '';
  const above: { readonly indent: number; readonly place: string }[] = [];
  return map
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const indent = line.length - line.trimStart().length;
      while ((above.at(-1)?.indent ?? -1) >= indent) above.pop();
      const place = path.posix.join(above.at(-1)?.place ?? '', line.trim().split(/\s/)[0] ?? '');
      above.push({ indent, place });
      return place;
    });
};

describe('the README', () => {
  test('every command it names is in package.json, and the file that it runs exists', () => {
    const named = [...found(/npm run ([a-z:-]+)/g), ...found(/npm (start|test)\b/g)];
    expect(named).toEqual(expect.arrayContaining(['start', 'test', 'story', 'coverage', 'conformance', 'bench']));
    expect(named.filter((name) => !(name in SCRIPTS))).toEqual([]);
    const entries = named.flatMap((name) => /tools\/run\.mjs (\S+)/.exec(SCRIPTS[name] ?? '')?.[1] ?? []);
    expect(entries.filter((entry) => !isThere(entry))).toEqual([]);
  });

  test('every relative link leads to a file', () => {
    const links = found(/\]\((?!https?:)([^)]+)\)/g);
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((link) => !isThere(link))).toEqual([]);
  });

  test('every story it names exists, and the link goes to that story', () => {
    const linked = [...README.matchAll(/\[([a-z0-9-]+)\]\(sandbox\/stories\/([^)]+)\)/g)];
    expect(linked.length).toBeGreaterThan(30);
    expect(linked.filter(([, shown, file]) => `${shown ?? ''}.json` !== file).map(([link]) => link)).toEqual([]);
    const named = [
      ...linked.map(([, , file]) => file ?? ''),
      ...found(/npm run story -- sandbox\/stories\/(\S+\.json)/g),
    ];
    expect(named.filter((name) => !STORIES.includes(name))).toEqual([]);
  });

  test('every fact and every rule has its row, in order', () => {
    const upTo = (letter: string, last: number) => Array.from({ length: last }, (_, at) => `${letter}${at + 1}`);
    expect(found(/^\| ([FR]\d+) \|/gm)).toEqual([...upTo('F', 11), ...upTo('R', 12)]);
  });

  test('a story with a known gap is called one, and no other story is', () => {
    const gaps = STORIES.filter((name) => read(`sandbox/stories/${name}`).includes('"knownGap"'));
    expect(found(/\(sandbox\/stories\/([^)]+)\), a known gap/g).toSorted()).toEqual(gaps.toSorted());
  });

  test('every place of the house map exists, and every room of src is on it', () => {
    const places = mapped();
    expect(places.filter((place) => !isThere(place))).toEqual([]);
    const rooms = ['src', 'src/domain', 'src/adapters'].flatMap((folder) =>
      readdirSync(path.join(ROOT, folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => `${folder}/${entry.name}/`),
    );
    expect(rooms.filter((room) => !places.includes(room))).toEqual([]);
  });

  test('the scopes an admin agrees to are those of the manifest', () => {
    const { permissions } = v.parse(
      v.object({ permissions: v.object({ scopes: v.record(v.string(), v.unknown()) }) }),
      parse(read('manifest.yml')),
    );
    expect(found(/^ +\| `([a-z:-]+)` \|/gm).toSorted()).toEqual(Object.keys(permissions.scopes).toSorted());
  });
});
