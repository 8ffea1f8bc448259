import { instantOf, MINUTE_MS } from '../../src/domain/instant';
import { VendorFailed } from '../../src/ports/vendor-failed';
import { advanceAlert } from '../../src/usecases/advance-alert';
import { actOnTicket } from '../../src/usecases/act-on-ticket';
import { OUTAGE, PEOPLE, SATURDAY_10 } from '../domain/decision/literals';
import { aWorld, type World, type WorldOptions } from './fakes/a-world';

/** An outage on a Saturday: ina is told first, and is the last resort, too. */
const outage = async (more: Partial<WorldOptions> = {}): Promise<World> => {
  const world = aWorld({ now: SATURDAY_10, tickets: [OUTAGE], ...more });
  world.knock();
  await world.runFor(4);
  return world;
};

const alertOf = (world: World) => world.alerts.records.get('10001');
const tellings = (world: World) =>
  alertOf(world)?.log.map(({ step, person, outcome }) => `${step + 1} ${person} ${outcome}`);
const comment = (world: World, author: string, more: { readonly public: boolean }) =>
  world.tickets.say('10001', {
    author,
    authorKind: 'staff',
    text: 'Ich sehe es mir an.',
    visibleToCustomer: more.public,
  });
const DUE = SATURDAY_10 + 10 * MINUTE_MS;

describe('an alert that runs', () => {
  test('tells the first person at once, who is assigned and mentioned', async () => {
    const world = await outage();
    expect(tellings(world)).toEqual(['1 ina sent']);
    const { ticket, mentions } = world.tickets.of('10001');
    expect(ticket.assignee).toBe('ina');
    expect(mentions.map(({ person }) => person)).toEqual(['ina']);
    expect(alertOf(world)).toMatchObject({ status: 'told', dueAt: DUE });
  });

  test('a message that comes early tells nobody and comes again when the step is due', async () => {
    const world = await outage();
    world.queue.waiting.length = 0;
    await advanceAlert(world.ports, '10001', { due: DUE, stage: world.clock.now() });
    expect(tellings(world)).toEqual(['1 ina sent']);
    expect(world.queue.waiting).toEqual([{ queue: 'alerts', ticket: '10001', at: DUE, due: DUE, stage: DUE }]);
  });

  test('a stage of a long wait that comes twice goes on once', async () => {
    const escalation = [{ who: 'duty' as const, waitMinutes: 240 }];
    const world = await outage({ rules: { escalation } });
    const due = SATURDAY_10 + 240 * MINUTE_MS;
    for (let stages = 0; stages < 10; stages += 1) {
      const first = world.queue.waiting.find((one) => one.due === due);
      if (first === undefined) throw new Error('the chain is broken');
      world.queue.waiting.push(first, first);
      await world.run(first.at);
      expect(world.queue.waiting).toHaveLength(1);
    }
    expect(tellings(world)).toEqual(['1 ina sent']);
  });

  test('an early copy of an older message ends: it must not renew itself', async () => {
    const world = await outage();
    world.queue.waiting.length = 0;
    await advanceAlert(world.ports, '10001', { due: SATURDAY_10, stage: SATURDAY_10 });
    expect(world.queue.waiting).toEqual([]);
  });

  test('the next step is told within a minute of being due, and at last nobody left is said once', async () => {
    const world = await outage();
    await world.run(DUE);
    expect(tellings(world)).toEqual(['1 ina sent', '4 ina sent']);
    await world.runFor(60);
    const loud = world.tickets.of('10001').ticket.comments.filter(({ text }) => text.startsWith('NOBODY HAS ACCEPTED'));
    expect(loud).toHaveLength(1);
    expect(alertOf(world)?.status).toBe('nobody left');
  });

  test.each([
    {
      title: 'assigning oneself',
      deed: (world: World) =>
        world.tickets.edit('10001', {
          assignee: 'ina',
          assignedBy: { account: 'ina', byApp: false, at: world.clock.now() },
        }),
    },
    { title: 'an answer to the customer', deed: (world: World) => comment(world, 'ina', { public: true }) },
  ])('$title accepts, even when its event is lost', async ({ deed }) => {
    const world = await outage();
    deed(world);
    await world.run(DUE + MINUTE_MS);
    expect(alertOf(world)).toMatchObject({ status: 'accepted', acceptedBy: 'ina' });
    expect(tellings(world)).toEqual(['1 ina sent']);
    expect(world.tickets.of('10001')).toMatchObject({ state: { stage: 'accepted' }, ticket: { assignee: 'ina' } });
  });

  test.each([
    { title: 'a stranger’s answer', by: 'sam', isPublic: true },
    { title: 'an internal note of the alerted person', by: 'ina', isPublic: false },
  ])('$title accepts nothing', async ({ by, isPublic }) => {
    const world = await outage();
    comment(world, by, { public: isPublic });
    await world.run(DUE);
    expect(alertOf(world)?.status).not.toBe('accepted');
    expect(tellings(world)).toContain('4 ina sent');
  });

  test('a ticket that was solved without an event is told to nobody any more', async () => {
    const world = await outage();
    world.tickets.edit('10001', { statusCategory: 'done' });
    world.queue.waiting.length = 0;
    await advanceAlert(world.ports, '10001', { due: DUE, stage: DUE });
    world.clock.set(DUE);
    await advanceAlert(world.ports, '10001', { due: DUE, stage: DUE });
    expect(alertOf(world)?.status).toBe('resolved');
    expect(tellings(world)).toEqual(['1 ina sent']);
  });

  test('a person who cannot be assigned is mentioned all the same', async () => {
    const world = aWorld({ now: SATURDAY_10, tickets: [OUTAGE] });
    world.tickets.unassignable.add('ina');
    world.knock();
    await world.runFor(1);
    expect(tellings(world)).toEqual(['1 ina sent']);
    expect(alertOf(world)?.log[0]?.answer).toContain("User 'ina' cannot be assigned");
    expect(world.tickets.of('10001').mentions).toHaveLength(1);
  });

  test('when the mention fails for good the next step is told at once', async () => {
    const world = aWorld({ now: SATURDAY_10, tickets: [OUTAGE] });
    const { comment: say } = world.tickets;
    let refusals = 0;
    world.tickets.comment = (id, given) => {
      if (given.mention === undefined || refusals > 0) return say(id, given);
      refusals += 1;
      return Promise.reject(new VendorFailed(403, 'POST comment'));
    };
    world.knock();
    await world.runFor(1);
    expect(tellings(world)).toEqual(['1 ina failed', '4 ina sent']);
  });

  test('a note of a step that Jira refuses stands in the panel like every refusal, once', async () => {
    const world = await outage();
    const { comment: say } = world.tickets;
    world.tickets.comment = (id, given) =>
      given.mention === undefined ? Promise.reject(new VendorFailed(403, 'POST comment')) : say(id, given);
    await world.runFor(60);
    expect(alertOf(world)?.status).toBe('nobody left');
    expect(world.tickets.of('10001').state?.refused).toEqual([
      { what: 'the internal note', because: expect.stringContaining('403') },
    ]);
  });

  test('a telling that was planned and never sent is sent by whoever looks next', async () => {
    const world = aWorld({ now: SATURDAY_10, tickets: [OUTAGE] });
    const { claim } = world.alerts;
    world.alerts.claim = async () => {
      world.alerts.claim = claim;
      throw new VendorFailed(503, 'KVS set');
    };
    world.knock();
    await world.run(SATURDAY_10);
    expect(tellings(world)).toEqual(['1 ina planned']);
    await world.runFor(1);
    expect(tellings(world)).toEqual(['1 ina sent']);
    expect(world.tickets.of('10001')).toMatchObject({ mentions: [{ person: 'ina' }] });
  });

  test('whoever accepts while people are being told stops the telling of the others', async () => {
    const two = [
      ...PEOPLE,
      ...PEOPLE.filter(({ account }) => account === 'ina').map((one) => ({ ...one, account: 'tom' })),
    ];
    const rules = { people: two };
    // In the last minutes before closing the desk's own incident managers are told together.
    const world = aWorld({ now: instantOf('2026-11-27T16:42:00+01:00'), tickets: [OUTAGE], rules });
    const { comment: say } = world.tickets;
    world.tickets.comment = async (id, given) => {
      await say(id, given);
      if (given.mention !== undefined && alertOf(world)?.status === 'told')
        await actOnTicket(world.ports, { id, by: given.mention[0] ?? '', act: { action: 'accept' } });
    };
    world.knock();
    await world.runFor(30);
    expect(alertOf(world)?.status).toBe('accepted');
    const rung = world.tickets.of('10001').mentions.filter(({ text }) => text.includes('On-call alert for'));
    expect(rung).toHaveLength(1);
  });

  test('a ticket that cannot be seen is looked at again, at a steady price', async () => {
    const world = await outage();
    world.tickets.hidden.add('10001');
    await world.runFor(180);
    expect(world.queue.waiting.length).toBeLessThanOrEqual(1);
    world.tickets.hidden.delete('10001');
    await world.runFor(5);
    expect(tellings(world)).toEqual(['1 ina sent', '4 ina sent']);
  });

  test('while the app is stopped nobody is told, and the first sweep after that goes on', async () => {
    const world = await outage();
    world.rules.rules = { ...world.rules.rules, stopActing: true };
    await world.runFor(60);
    expect(tellings(world)).toEqual(['1 ina sent']);
    world.rules.rules = { ...world.rules.rules, stopActing: false };
    await world.runFor(5);
    expect(tellings(world)).toEqual(['1 ina sent', '4 ina sent']);
  });
});
