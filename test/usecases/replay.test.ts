import { instantOf, MINUTE_MS } from '../../src/domain/instant';
import type { Ticket } from '../../src/domain/ticket';
import { continueReplay } from '../../src/usecases/continue-replay';
import { saveDraft } from '../../src/usecases/save-draft';
import { readReplay, startReplay } from '../../src/usecases/start-replay';
import { RULES, ticket, TUESDAY_10 } from '../domain/decision/literals';
import { aWorld, type World } from './fakes/a-world';

const SATURDAY = instantOf('2026-11-28T10:00:00+01:00');

/** A draft in which everything that is filed as a request goes to Incident Management. */
const DRAFT = {
  ...RULES,
  forwarding: RULES.forwarding.map((row) =>
    row.id === 'support'
      ? { ...row, then: { team: 'incident-management' as const, person: 'incident manager' as const } }
      : row,
  ),
};

const past = (count: number, more: (at: number) => Partial<Ticket> = () => ({})): readonly Ticket[] =>
  Array.from({ length: count }, (_, at) =>
    ticket({ id: String(at), key: `SUP-${at}`, createdAt: TUESDAY_10, ...more(at) }),
  );

const withDraft = async (tickets: readonly Ticket[]): Promise<{ readonly world: World; readonly draft: string }> => {
  const world = aWorld({ now: SATURDAY });
  world.pastTickets.tickets.push(...tickets);
  const saved = await saveDraft(world.ports, { document: DRAFT, note: 'try' }, 'admin');
  if (!saved.done) throw new Error('the draft is saved');
  return { world, draft: saved.draft.id };
};

/** Delivers the steps in the queue until there is none. */
const runAll = async ({ ports, steps }: World): Promise<number> => {
  let delivered = 0;
  for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
    delivered += 1;
    await continueReplay(ports, step.id, step.step);
  }
  return delivered;
};

const started = async (world: World, wanted: Parameters<typeof startReplay>[1]) => {
  const result = await startReplay(world.ports, wanted);
  if (!result.done) throw new Error('the replay starts');
  return result;
};

test('a replay goes page by page and counts every ticket once', async () => {
  const { world, draft } = await withDraft(past(8));
  const { id, state, of } = await started(world, { draft, jql: 'project = SUP' });
  expect({ state, of }).toEqual({ state: 'running', of: 8 });
  expect(await runAll(world)).toBe(3);
  expect(await readReplay(world.ports, id)).toMatchObject({
    state: 'ended',
    looked: 8,
    moved: 8,
    unused: expect.arrayContaining(['serious']),
  });
});

test('a message that comes twice, or late, counts nothing twice', async () => {
  const { world, draft } = await withDraft(past(6));
  const { id } = await started(world, { draft, jql: 'project = SUP' });
  const [first] = world.steps;
  await runAll(world);
  if (first === undefined) throw new Error('there is a first step');
  await continueReplay(world.ports, first.id, first.step);
  expect(await readReplay(world.ports, id)).toMatchObject({ looked: 6, moved: 6 });
  expect(world.steps).toEqual([]);
});

test('a step that was lost is asked for again by whoever looks, after two minutes of silence', async () => {
  const { world, draft } = await withDraft(past(6));
  const { id } = await started(world, { draft, jql: 'project = SUP' });
  world.steps.length = 0;
  await readReplay(world.ports, id);
  expect(world.steps).toEqual([]);
  world.clock.set(SATURDAY + 3 * MINUTE_MS);
  await readReplay(world.ports, id);
  await runAll(world);
  expect(await readReplay(world.ports, id)).toMatchObject({ state: 'ended', looked: 6 });
});

test('no more tickets are looked at than were asked for', async () => {
  const { world, draft } = await withDraft(past(8));
  const { id } = await started(world, { draft, jql: 'project = SUP', last: 4 });
  await runAll(world);
  expect(await readReplay(world.ports, id)).toMatchObject({ state: 'ended', looked: 4, of: 4 });
});

test('who would have been woken stands by name', async () => {
  const serious = past(1, () => ({ answers: { productive: true, canWork: 'nobody' } }));
  const { world, draft } = await withDraft(serious);
  const { id } = await started(world, { draft, jql: 'project = SUP' });
  await runAll(world);
  expect(await readReplay(world.ports, id)).toMatchObject({
    moved: 0,
    woken: [{ ticket: 'SUP-0', was: ['INA'], wouldBe: ['INA'] }],
  });
});

test('a draft that is changed meanwhile ends the replay and says so', async () => {
  const { world, draft } = await withDraft(past(8));
  const { id } = await started(world, { draft, jql: 'project = SUP' });
  await saveDraft(world.ports, { id: draft, revision: 1, document: RULES, note: 'other' }, 'admin');
  await runAll(world);
  expect(await readReplay(world.ports, id)).toMatchObject({
    state: 'failed',
    sentence: expect.stringContaining('start the replay again'),
  });
});

test('pasted tickets are answered at once', async () => {
  const { world, draft } = await withDraft([]);
  const examples = [
    { ticket: 'A', facts: { filedAs: 'request' } },
    { ticket: 'B', facts: { serious: true } },
  ];
  expect(await started(world, { draft, examples })).toMatchObject({ state: 'ended', looked: 2, moved: 1 });
  expect(world.steps).toEqual([]);
});

test('a search that finds nothing ends at once', async () => {
  const { world, draft } = await withDraft([]);
  expect(await started(world, { draft, jql: 'project = SUP' })).toMatchObject({ state: 'ended', of: 0 });
  expect(world.steps).toEqual([]);
});
