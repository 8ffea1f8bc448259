import { PART_CHARACTERS } from '../../src/contract/customers';
import { CUSTOMER_COLUMNS } from '../../src/domain/customers/customer-columns';
import type { Customer } from '../../src/domain/customers/customer';
import type { ImportShelf, ImportStep, KeptImport } from '../../src/ports/import-shelf';
import { goOnWithImport } from '../../src/usecases/go-on-with-import';
import type { ImportPorts } from '../../src/usecases/import-ports';
import { loadFacts } from '../../src/usecases/load-facts';
import { beginApply, beginCheck, receivePart } from '../../src/usecases/receive-customer-list';
import { CUSTOMER, SATURDAY_10 } from '../domain/decision/literals';
import { aWorld } from './fakes/a-world';

const CUSTOMERS = 10_000;

const customers: readonly Customer[] = Array.from({ length: CUSTOMERS }, (_, at) => ({
  ...CUSTOMER,
  organisation: String(at + 1),
  name: `Kunde ${at + 1}, „Süd“\nZweigstelle`,
  platform: `eu-${at % 7}`,
}));

/** The list as a spreadsheet of half of Europe writes it: byte order mark, semicolons, columns turned round, quoted line breaks. */
const csvOf = (all: readonly Customer[]): string => {
  const columns = CUSTOMER_COLUMNS.toReversed();
  const lines = [columns.map(({ heading }) => heading), ...all.map((one) => columns.map(({ read }) => read(one)))];
  return `\uFEFF${lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n')}`;
};

const partsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / PART_CHARACTERS) }, (_, part) =>
    text.slice(part * PART_CHARACTERS, (part + 1) * PART_CHARACTERS),
  );

const anImport = () => {
  const world = aWorld({ now: SATURDAY_10 });
  world.customers.records.clear();
  const laid = new Map<string, string>();
  const kept = new Map<string, KeptImport>();
  const steps: ImportStep[] = [];
  const shelf: ImportShelf = {
    putPart: async (list, part, text) => void laid.set(`${list} ${part}`, text),
    parts: async (list, of) => Array.from({ length: of }, (_, part) => laid.get(`${list} ${part}`)),
    progress: async (list) => kept.get(list) ?? null,
    keep: async (list, progress) => void kept.set(list, progress),
  };
  const ports: ImportPorts = { ...world.ports, shelf, imports: { goOn: async (step) => void steps.push(step) } };
  const runAll = async (): Promise<void> => {
    for (let step = steps.shift(); step !== undefined; step = steps.shift()) await goOnWithImport(ports, step);
  };
  /** Sends the parts backwards and the last one twice, and checks. */
  const check = async (list: string, csv: string) => {
    const parts = partsOf(csv);
    for (const [part, text] of [...parts.entries()].toReversed())
      await receivePart(ports, { import: list, part, of: parts.length, text });
    await receivePart(ports, { import: list, part: 0, of: parts.length, text: parts[0] ?? '' });
    await beginCheck(ports, list);
    await runAll();
    return kept.get(list)?.progress;
  };
  const apply = async (list: string) => {
    await beginApply(ports, list);
    await runAll();
    return kept.get(list)?.progress;
  };
  return { world, ports, steps, check, apply, kept };
};

test('ten thousand customers are checked without writing, applied, and the same list again changes nothing', async () => {
  const { world, check, apply } = anImport();
  const csv = csvOf(customers);
  for (const text of partsOf(csv)) expect(Buffer.byteLength(JSON.stringify(text))).toBeLessThan(500_000);
  expect(await check('first', csv)).toMatchObject({ state: 'checked', lines: CUSTOMERS, added: CUSTOMERS, faulty: 0 });
  expect(world.customers.records.size).toBe(0);
  expect(await apply('first')).toMatchObject({ state: 'done', added: CUSTOMERS });
  expect(world.customers.records.get('7')).toEqual(customers[6]);
  expect(await check('again', csv)).toMatchObject({ added: 0, changed: 0, unchanged: CUSTOMERS, faulty: 0 });
});

test('what changes and what is faulty is told apart, with reasons, and the good lines stand', async () => {
  const { world, check, apply } = anImport();
  await check('first', csvOf(customers.slice(0, 4)));
  await apply('first');
  const [one, two, three, four] = customers;
  if (one === undefined || two === undefined || three === undefined || four === undefined) throw new Error('four');
  const next = [one, { ...two, platform: 'ap-1' }, { ...three, desk: 'atlantis' }, { ...four, organisation: '99' }];
  expect(await check('next', csvOf(next))).toMatchObject({
    added: 1,
    changed: 1,
    unchanged: 1,
    faulty: 1,
    changes: [{ organisation: '2', columns: ['platform'] }],
    faults: [{ faults: [{ field: 'desk', reason: expect.stringContaining('there is no desk atlantis') }] }],
  });
  await apply('next');
  expect(world.customers.records.get('2')?.platform).toBe('ap-1');
  expect(world.customers.records.get('3')?.desk).toBe('saarbruecken');
});

test('a piece that comes twice, or died after writing, is counted once', async () => {
  const { ports, steps, check, kept } = anImport();
  await check('list', csvOf(customers.slice(0, 600)));
  await beginApply(ports, 'list');
  const first = steps.shift();
  if (first === undefined) throw new Error('there is a first piece');
  const before = kept.get('list');
  await goOnWithImport(ports, first);
  if (before !== undefined) kept.set('list', before);
  steps.length = 0;
  await goOnWithImport(ports, first);
  await goOnWithImport(ports, first);
  for (let step = steps.shift(); step !== undefined; step = steps.shift()) await goOnWithImport(ports, step);
  expect(kept.get('list')?.progress).toMatchObject({ state: 'done', looked: 600, added: 350, unchanged: 250 });
});

test('of ten thousand customers a decision reads the one of the ticket', async () => {
  const asked: (readonly string[])[] = [];
  const world = aWorld({ now: SATURDAY_10 });
  for (const one of customers) world.customers.records.set(one.organisation, one);
  const ports = {
    ...world.ports,
    customers: {
      ...world.ports.customers,
      find: (ids: readonly string[]) => {
        asked.push(ids);
        return world.customers.find(ids);
      },
      all: () => Promise.reject(new Error('a decision never reads all customers')),
    },
  };
  expect((await loadFacts(ports, '10001'))?.customers).toEqual([customers[0]]);
  expect(asked).toEqual([['1']]);
});
