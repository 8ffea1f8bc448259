import { instantOf, isoOf } from '../../src/domain/instant';
import { importCustomers } from '../../src/usecases/import-customers';
import { publishRules } from '../../src/usecases/publish-rules';
import { setProjectMode } from '../../src/usecases/set-project-mode';
import { stopActing } from '../../src/usecases/stop-acting';
import { sweep } from '../../src/usecases/sweep';
import { CUSTOMER, OUTAGE, RULES, SATURDAY_10, TUESDAY_10 } from '../domain/decision/literals';
import { aWorld } from './fakes/a-world';

const CHANGED = { ...RULES, settings: { ...RULES.settings, silenceMinutes: 20 } };
const publishing = { document: CHANGED, note: '', by: 'root' };

describe('publishing rules', () => {
  test('of two admins who started from the same version the second is told to load again', async () => {
    const { ports, rules } = aWorld({ now: TUESDAY_10 });
    expect(await publishRules(ports, { ...publishing, basedOn: 7 })).toMatchObject({ done: true });
    expect(await publishRules(ports, { ...publishing, basedOn: 7, by: 'dora' })).toMatchObject({
      done: false,
      faults: [{ field: 'basedOn' }],
    });
    expect(rules.published.map(({ by, rules: { version } }) => [by, version])).toEqual([['root', 8]]);
  });

  test('of two admins at the same instant one is refused', async () => {
    const { ports, rules } = aWorld({ now: TUESDAY_10 });
    const both = await Promise.all([
      publishRules(ports, publishing),
      publishRules(ports, { ...publishing, by: 'dora' }),
    ]);
    expect(both.map(({ done }) => done).toSorted()).toEqual([false, true]);
    expect(rules.published).toHaveLength(1);
  });

  test('a document with faults changes nothing and names each of them', async () => {
    const { ports, rules } = aWorld({ now: TUESDAY_10 });
    const document = { ...RULES, desks: 'none', people: 7 };
    const result = await publishRules(ports, { ...publishing, document });
    expect(result).toMatchObject({ done: false, faults: [{ field: 'desks' }, { field: 'people' }] });
    expect(rules.published).toEqual([]);
  });

  test('stopping is a version of its own, and stopping twice is none', async () => {
    const { ports, rules } = aWorld({ now: TUESDAY_10 });
    await stopActing(ports, { stop: true, by: 'root' });
    await stopActing(ports, { stop: true, by: 'root' });
    expect(rules.published.map(({ rules: { stopActing: stopped, version } }) => [stopped, version])).toEqual([
      [true, 8],
    ]);
  });
});

describe('the mode of a project', () => {
  const later = TUESDAY_10 + 86_400_000;

  test('the day of enabling stays when it goes from propose to act', async () => {
    const { ports, clock, rules } = aWorld({ now: TUESDAY_10, mode: 'watch' });
    await setProjectMode(ports, 'SUP', 'propose');
    clock.set(later);
    await setProjectMode(ports, 'SUP', 'act');
    expect(rules.projects['SUP']).toEqual({ mode: 'act', since: TUESDAY_10 });
  });

  test('it is a new day when the app only watched in between', async () => {
    const { ports, clock, rules } = aWorld({ now: TUESDAY_10 });
    await setProjectMode(ports, 'SUP', 'watch');
    clock.set(later);
    await setProjectMode(ports, 'SUP', 'act');
    expect(rules.projects['SUP']).toEqual({ mode: 'act', since: later });
  });

  test.each([
    ['SUP', 'sleep', 'mode'],
    ['sup', 'act', 'projectKey'],
    ['', 'act', 'projectKey'],
  ])('%j %s is refused with the field', async (key, mode, field) => {
    const { ports, rules } = aWorld({ now: TUESDAY_10 });
    const before = rules.projects;
    expect(await setProjectMode(ports, key, mode)).toMatchObject({ done: false, faults: [{ field }] });
    expect(rules.projects).toBe(before);
  });
});

describe('importing customers', () => {
  test('one faulty record keeps all out, and every fault is named', async () => {
    const { ports, customers } = aWorld({ now: TUESDAY_10 });
    const records = [
      { ...CUSTOMER, organisation: '2' },
      { ...CUSTOMER, organisation: '3', zone: 'Mars', country: 'de' },
    ];
    const result = await importCustomers(ports, records);
    expect(result).toMatchObject({ done: false });
    expect(JSON.stringify(result)).toContain('customers[1].country');
    expect(JSON.stringify(result)).toContain('customers[1].zone');
    expect([...customers.records.keys()]).toEqual(['1']);
  });

  test('good records are stored', async () => {
    const { ports, customers } = aWorld({ now: TUESDAY_10 });
    expect(await importCustomers(ports, [{ ...CUSTOMER, organisation: '2' }])).toMatchObject({ done: true });
    expect([...customers.records.keys()]).toEqual(['1', '2']);
  });
});

describe('the sweep', () => {
  test('knocks for serious tickets first and leaves tickets of before the enabling alone', async () => {
    const old = instantOf('2025-12-31T00:00:00Z');
    const world = aWorld({
      now: SATURDAY_10,
      tickets: [{ id: 'new' }, { id: 'old', createdAt: old }, { id: 'ordinary' }, { id: 'outage', ...OUTAGE }],
    });
    for (const id of ['ordinary', 'outage']) world.knock(id);
    await world.runFor(1);
    world.queue.waiting.length = 0;
    world.clock.set(SATURDAY_10 + 3_600_000);
    for (const id of ['ordinary', 'outage']) world.tickets.edit(id, {});
    await sweep({ ...world.ports, mark: world.mark });
    const knocked = world.queue.waiting.filter(({ queue }) => queue === 'tickets').map(({ ticket }) => ticket);
    expect(knocked[0]).toBe('outage');
    expect(knocked.toSorted()).toEqual(['new', 'ordinary', 'outage']);
    expect(isoOf(world.queue.waiting[0]?.at ?? 0)).toBe('2026-11-28T10:00:00Z');
  });

  test('what is due now is knocked for, what was ended is not', async () => {
    const world = aWorld({ now: SATURDAY_10, tickets: [OUTAGE] });
    world.knock();
    await world.runFor(1);
    world.queue.waiting.length = 0;
    await sweep({ ...world.ports, mark: world.mark });
    expect(world.queue.waiting).toEqual([]);
    world.clock.set(SATURDAY_10 + 11 * 60_000);
    await sweep({ ...world.ports, mark: world.mark });
    expect(world.queue.waiting.map(({ queue }) => queue)).toContain('alerts');
  });
});
