import { MINUTE_MS } from '../../src/domain/instant';
import type { TellingRules } from '../../src/domain/telling/telling-rules';
import { actOnTicket } from '../../src/usecases/act-on-ticket';
import { OUTAGE, SATURDAY_10 } from '../domain/decision/literals';
import { aWorld, type World } from './fakes/a-world';

const TELLING: TellingRules = {
  routes: ['operations', 'field', 'jira'],
  actsAs: 'ops',
  field: 'On-call page',
  acceptedBy: ['accept', 'assign', 'answer', 'acknowledge'],
  progressMinutes: 60,
};

/** An outage on a Saturday: ina is told first, and is the last resort, too. */
const outage = async (prepare: (world: World) => void = () => undefined, telling: Partial<TellingRules> = {}) => {
  const world = aWorld({ now: SATURDAY_10, tickets: [OUTAGE], rules: { telling: { ...TELLING, ...telling } } });
  prepare(world);
  world.knock();
  await world.runFor(1);
  return world;
};
const alertOf = (world: World) => world.alerts.records.get('10001');
const tellings = (world: World) =>
  alertOf(world)?.log.map(({ step, person, route, outcome }) => `${step + 1} ${person} ${route} ${outcome}`);

describe('the first route that sends is enough', () => {
  test('Operations rings the person; nobody is mentioned and no field is set', async () => {
    const world = await outage();
    expect(tellings(world)).toEqual(['1 ina operations sent']);
    expect(world.operations.rung.map(({ person }) => person)).toEqual(['ina']);
    expect(world.operations.alerts[0]).toMatchObject({ alias: 'SUP-1', people: ['ina'] });
    expect(world.tickets.of('10001').mentions).toEqual([]);
    expect(world.tickets.siteFields.size).toBe(0);
  });

  test.each([401, 402, 403, 404, 422, 429, 503, 0])(
    'when Operations answers %i the field is set instead',
    async (status) => {
      const world = await outage(({ operations }) => void (operations.failing = status));
      expect(tellings(world)).toEqual(['1 ina field sent']);
      expect(alertOf(world)?.log[0]?.tried).toEqual([
        { route: 'operations', at: SATURDAY_10, answer: expect.stringContaining(`answered ${status}`) },
      ]);
      expect(world.routes.kept.health.operations?.ill).toMatchObject({ status, since: SATURDAY_10 });
      expect(world.tickets.siteFields.get('10001 On-call page')).toContain('INA');
    },
  );

  test('when the field is missing, too, Jira assigns and mentions, and the log has all three', async () => {
    const world = await outage(({ operations, tickets }) => {
      operations.failing = 403;
      tickets.missingFields.add('On-call page');
    });
    expect(tellings(world)).toEqual(['1 ina jira sent']);
    expect(alertOf(world)?.log[0]?.tried?.map(({ route }) => route)).toEqual(['operations', 'field']);
    expect(world.tickets.of('10001').mentions.map(({ person }) => person)).toEqual(['ina']);
  });

  test('the order is the rules’ own', async () => {
    const world = await outage(undefined, { routes: ['jira', 'operations'] });
    expect(tellings(world)).toEqual(['1 ina jira sent']);
    expect(world.operations.rung).toEqual([]);
  });
});

describe('a request that Operations works on later', () => {
  test('refused in the end: the next route sends', async () => {
    const world = await outage(({ operations }) => void (operations.result = 'refused'));
    expect(tellings(world)).toEqual(['1 ina field sent']);
  });

  test('not known yet counts as sent, and is read again; a refusal then goes to the next route', async () => {
    const world = await outage(({ operations }) => void (operations.result = 'not known yet'));
    expect(alertOf(world)?.routes?.operations).toMatchObject({ requestId: 'request' });
    expect(tellings(world)).toEqual(['1 ina operations sent']);
    world.operations.result = 'refused';
    await world.runFor(1);
    expect(tellings(world)).toEqual(['1 ina field sent']);
    expect(alertOf(world)?.log[0]?.tried?.[0]?.answer).toContain('Responder does not exist');
  });

  test('without any result for two minutes the next route sends', async () => {
    const world = await outage(({ operations }) => void (operations.result = 'not known yet'));
    await world.runFor(3);
    expect(tellings(world)).toEqual(['1 ina field sent']);
  });
});

describe('an acknowledgement in Operations', () => {
  test('by the alerted person is acceptance, found before the step is due', async () => {
    const world = await outage();
    world.operations.byHand('SUP-1', 'INA');
    await world.runFor(3);
    expect(alertOf(world)).toMatchObject({ status: 'accepted', acceptedBy: 'ina' });
    expect(world.tickets.of('10001').ticket.assignee).toBe('ina');
  });

  test('by a stranger is none: the escalation goes on, and a new alert rings', async () => {
    const world = await outage();
    world.operations.byHand('SUP-1', 'Somebody else');
    await world.run(SATURDAY_10 + 11 * MINUTE_MS);
    expect(alertOf(world)?.status).toBe('told');
    expect(tellings(world)).toEqual(['1 ina operations sent', '4 ina operations sent']);
    expect(world.operations.alerts.map(({ status }) => status)).toEqual(['closed', 'open']);
  });

  test('is none where the rules say so', async () => {
    const world = await outage(undefined, { acceptedBy: ['accept'] });
    world.operations.byHand('SUP-1', 'INA');
    await world.runFor(5);
    expect(alertOf(world)?.status).toBe('told');
  });
});

describe('whoever accepts or ends it in Jira', () => {
  test('stops the ringing in Operations', async () => {
    const world = await outage();
    await actOnTicket(world.ports, { id: '10001', by: 'ina', act: { action: 'accept' } });
    expect(alertOf(world)?.routes?.owed).toBe('acknowledge');
    await world.runFor(1);
    expect(world.operations.alerts[0]?.status).toBe('acked');
    expect(alertOf(world)?.routes?.owed).toBeUndefined();
    await actOnTicket(world.ports, { id: '10001', by: 'ina', act: { action: 'not serious' } });
    await world.runFor(1);
    expect(world.operations.alerts[0]?.status).toBe('closed');
    expect(world.operations.notes.at(-1)).toContain('called off');
  });

  test('does so even when Operations fails for a while: every sweep tries again', async () => {
    const world = await outage();
    world.operations.failing = 503;
    await actOnTicket(world.ports, { id: '10001', by: 'ina', act: { action: 'accept' } });
    await world.runFor(8);
    expect(alertOf(world)?.routes?.owed).toBe('acknowledge');
    world.operations.failing = null;
    await world.runFor(6);
    expect(world.operations.alerts[0]?.status).toBe('acked');
    expect(alertOf(world)?.routes?.owed).toBeUndefined();
  });

  test('clears the field, so that the automation ends, too', async () => {
    const world = await outage(({ operations }) => void (operations.failing = 403));
    await actOnTicket(world.ports, { id: '10001', by: 'ina', act: { action: 'accept' } });
    await world.runFor(1);
    expect(world.tickets.siteFields.get('10001 On-call page')).toBeNull();
  });
});

test('health is written once when a route falls ill and once when it is well again', async () => {
  const world = await outage(({ operations }) => void (operations.failing = 403));
  const ill = world.routes.kept.writes;
  await world.runFor(10);
  expect(world.routes.kept.writes).toBe(ill);
  world.operations.failing = null;
  await world.runFor(6);
  expect(world.routes.kept.health.operations?.ill).toBeUndefined();
});
