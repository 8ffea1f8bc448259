import { instantOf } from '../../src/domain/instant';
import { VendorFailed } from '../../src/ports/vendor-failed';
import type { TicketAct } from '../../src/contract/ticket-context';
import { actOnTicket } from '../../src/usecases/act-on-ticket';
import { explainTicket } from '../../src/usecases/explain-ticket';
import { lookAtTicket } from '../../src/usecases/look-at-ticket';
import { notePhoneCall } from '../../src/usecases/note-phone-call';
import { OUTAGE, SATURDAY_10, TUESDAY_10 } from '../domain/decision/literals';
import { aWorld, type World, type WorldOptions } from './fakes/a-world';

const snapshot = ({ tickets, alerts, rules }: World): unknown =>
  structuredClone([[...tickets.kept.values()], [...alerts.records.values()], rules.rules]);

const act = (world: World, by: string, action: Exclude<TicketAct, { readonly action: 'confirm ring' }>) =>
  actOnTicket(world.ports, { id: '10001', by, act: action });

const looked = async (options: WorldOptions): Promise<World> => {
  const world = aWorld(options);
  world.knock();
  await world.runFor(1);
  return world;
};
const OUTAGE_WORLD = { now: SATURDAY_10, tickets: [OUTAGE] };

describe('looking at a ticket', () => {
  test.each([
    ['an ordinary one in open hours', { now: TUESDAY_10 }],
    ['an ordinary one at the weekend', { now: SATURDAY_10 }],
    ['an outage', OUTAGE_WORLD],
    [
      'a mail that sounds like one',
      { now: SATURDAY_10, tickets: [{ ...OUTAGE, answers: {}, channel: 'mail' as const }] },
    ],
  ])('%s a second time does nothing', async (_title, options: WorldOptions) => {
    const world = await looked(options);
    const before = snapshot(world);
    await lookAtTicket(world.ports, '10001');
    expect(snapshot(world)).toEqual(before);
  });

  test('a note whose blanks the document changed is not written again', async () => {
    const world = await looked({ now: SATURDAY_10 });
    const { comments } = world.tickets.of('10001').ticket;
    const changed = comments.map((one) => ({ ...one, text: `@INA ${one.text.replace(/ /g, ' \n')}` }));
    world.tickets.edit('10001', { comments: changed });
    await lookAtTicket(world.ports, '10001');
    expect(world.tickets.of('10001').ticket.comments).toHaveLength(changed.length);
  });

  test('the customer is told again in a later closed span, with the very same words', async () => {
    const world = await looked(OUTAGE_WORLD);
    const messages = () => world.tickets.of('10001').ticket.comments.filter((one) => one.visibleToCustomer);
    expect(messages()).toHaveLength(1);
    await world.runFor(5);
    await act(world, 'ina', { action: 'not serious' });
    expect(messages()).toHaveLength(2);
    world.clock.set(instantOf('2026-12-05T10:00:00+01:00'));
    await act(world, 'ina', { action: 'serious' });
    expect(messages()).toHaveLength(3);
    expect(messages()[2]?.text).toBe(messages()[0]?.text);
  });

  test('a click that is faster makes the look come again', async () => {
    const world = await looked(OUTAGE_WORLD);
    world.tickets.edit('10001', { statusCategory: 'done' });
    const { load } = world.alerts;
    world.alerts.load = async (id) => {
      const alert = await load(id);
      world.alerts.load = load;
      await act(world, 'ina', { action: 'decline', reason: 'im Zug' });
      return alert;
    };
    await lookAtTicket(world.ports, '10001');
    expect(world.alerts.records.get('10001')?.status).not.toBe('resolved');
    await world.runFor(1);
    expect(world.alerts.records.get('10001')?.status).toBe('resolved');
  });
});

describe('explaining a ticket', () => {
  test('in a project that is only watched the decision is shown and nothing is written', async () => {
    const world = aWorld({ ...OUTAGE_WORLD, mode: 'watch' });
    const before = snapshot(world);
    const view = await explainTicket(world.ports, '10001', { account: 'ina', language: 'en-US' });
    expect(view).toMatchObject({ mode: 'watch', more: [], status: { label: 'Would alert on-call' } });
    expect(view?.sentence).toContain('nobody can work on a productive system');
    expect(snapshot(world)).toEqual(before);
    expect(world.queue.waiting).toEqual([]);
  });
});

describe('a click in the panel', () => {
  test('accept by whoever was told ends the telling and assigns', async () => {
    const world = await looked(OUTAGE_WORLD);
    expect(await act(world, 'ina', { action: 'accept' })).toMatchObject({ done: true });
    expect(world.alerts.records.get('10001')).toMatchObject({ status: 'accepted', acceptedBy: 'ina' });
  });

  test('decline goes on to the next step', async () => {
    const world = await looked(OUTAGE_WORLD);
    expect(await act(world, 'ina', { action: 'decline', reason: 'im Zug' })).toMatchObject({ done: true });
    expect(world.alerts.records.get('10001')?.answers).toMatchObject([{ what: 'declined', because: 'im Zug' }]);
    expect(world.alerts.records.get('10001')?.step).toBe(1);
  });

  test('serious alerts, not serious calls it off and tells the customer when', async () => {
    const world = await looked({ now: SATURDAY_10 });
    await act(world, 'sam', { action: 'serious' });
    expect(world.alerts.records.get('10001')?.status).toBe('raised');
    await act(world, 'sam', { action: 'not serious' });
    expect(world.alerts.records.get('10001')?.status).toBe('called off');
    expect(world.tickets.of('10001').ticket.comments.at(-1)).toMatchObject({ visibleToCustomer: true });
  });

  test('undo gives the ticket back, and the app leaves it there', async () => {
    const world = await looked({ now: TUESDAY_10 });
    expect(world.tickets.of('10001').ticket.assignee).toBe('sam');
    expect(await act(world, 'sam', { action: 'undo' })).toMatchObject({ done: true });
    world.tickets.edit('10001', { clarified: { type: 'delivery' } });
    await lookAtTicket(world.ports, '10001');
    world.tickets.edit('10001', { clarified: null, needsConsulting: true });
    await lookAtTicket(world.ports, '10001');
    expect(world.tickets.of('10001')).toMatchObject({
      ticket: { assignee: null },
      state: { respected: ['assignee', 'team'] },
    });
  });

  test('take over makes the ticket theirs, and the app assigns nobody else', async () => {
    const world = await looked({ now: TUESDAY_10 });
    expect(await act(world, 'leo', { action: 'take over' })).toMatchObject({ done: true });
    world.tickets.edit('10001', { needsConsulting: true });
    await lookAtTicket(world.ports, '10001');
    expect(world.tickets.of('10001').ticket.assignee).toBe('leo');
  });

  test('in Propose one click carries the whole plan out', async () => {
    const world = await looked({ now: TUESDAY_10, mode: 'propose' });
    expect(world.tickets.of('10001').ticket.assignee).toBeNull();
    expect(await act(world, 'sam', { action: 'apply proposal', proposal: 'plan' })).toMatchObject({ done: true });
    expect(world.tickets.of('10001').ticket.assignee).toBe('sam');
  });

  test.each([
    ['accept without an alert', { action: 'accept' }, TUESDAY_10, 'no on-call alert'],
    ['decline without an alert', { action: 'decline', reason: 'x' }, TUESDAY_10, 'no on-call alert'],
    ['a proposal that is none', { action: 'apply proposal', proposal: 'constructor' }, TUESDAY_10, 'does not fit'],
    ['undo of nothing', { action: 'undo' }, SATURDAY_10, 'no automatic move'],
  ] as const)('%s is refused and changes nothing', async (_title, action, now, sentence) => {
    const world = await looked({ now });
    const before = snapshot(world);
    const result = await act(world, 'sam', action);
    expect(result).toMatchObject({ done: false });
    expect(result.sentence).toContain(sentence);
    expect(snapshot(world)).toEqual(before);
  });

  test('accept by somebody who was not told is refused', async () => {
    const world = await looked(OUTAGE_WORLD);
    const before = snapshot(world);
    expect(await act(world, 'sam', { action: 'accept' })).toEqual({
      done: false,
      sentence: 'only an alerted person can accept',
    });
    expect(snapshot(world)).toEqual(before);
  });

  test.each(['watch', 'stopped'])('while the app may not act (%s) nothing is changed', async (how) => {
    const world = await looked(OUTAGE_WORLD);
    if (how === 'watch') world.rules.projects = { SUP: { mode: 'watch', since: 0 } };
    else world.rules.rules = { ...world.rules.rules, stopActing: true };
    const before = snapshot(world);
    expect(await act(world, 'ina', { action: 'accept' })).toMatchObject({ done: false });
    expect(snapshot(world)).toEqual(before);
  });

  test('a ticket that is gone is said to be', async () => {
    const world = await looked(OUTAGE_WORLD);
    world.tickets.hidden.add('10001');
    expect(await act(world, 'ina', { action: 'accept' })).toMatchObject({ done: false });
  });
});

describe('a call noted by telephone', () => {
  const NOTE = {
    organisation: 'Brennwald',
    caller: 'Olaf Kirchner',
    number: '+49 681 5550 9',
    serious: true,
    text: 'Portal steht.',
  };
  const empty = (now: number) => aWorld({ now, tickets: [] });
  const made = (world: World) => [...world.tickets.kept.values()][0];

  test('an unknown organisation is refused with the field, and no ticket is made', async () => {
    const world = empty(SATURDAY_10);
    const note = { ...NOTE, organisation: 'Nobody' };
    await expect(notePhoneCall(world.ports, { note, projectKey: 'SUP', by: 'sam' })).rejects.toMatchObject({
      field: 'organisation',
    });
    expect(world.tickets.created).toEqual([]);
  });

  test('typed by the person on call it is accepted, and nobody is ever rung', async () => {
    const world = empty(SATURDAY_10);
    await notePhoneCall(world.ports, { note: NOTE, projectKey: 'SUP', by: 'ina' });
    // Shorter than the hour after which a sign of work is asked for.
    await world.runFor(55);
    expect([...world.alerts.records.values()]).toMatchObject([{ status: 'accepted', acceptedBy: 'ina' }]);
    expect(made(world)?.mentions.filter(({ text }) => text.includes('On-call alert for'))).toEqual([]);
    expect(made(world)?.ticket.assignee).toBe('ina');
  });

  test('typed by somebody else it tells the person on call', async () => {
    const world = empty(SATURDAY_10);
    await notePhoneCall(world.ports, { note: NOTE, projectKey: 'SUP', by: 'sam' });
    await world.runFor(1);
    expect([...world.alerts.records.values()][0]?.log).toMatchObject([{ person: 'ina', outcome: 'sent' }]);
  });

  test('nobody reads a message on it: the caller was told on the telephone', async () => {
    for (const serious of [true, false]) {
      const world = empty(SATURDAY_10);
      await notePhoneCall(world.ports, { note: { ...NOTE, serious }, projectKey: 'SUP', by: 'sam' });
      expect(made(world)?.ticket.comments.filter(({ visibleToCustomer }) => visibleToCustomer)).toEqual([]);
    }
  });

  test('an ordinary call in open hours is given to a person who is there', async () => {
    const world = empty(TUESDAY_10);
    await notePhoneCall(world.ports, { note: { ...NOTE, serious: false }, projectKey: 'SUP', by: 'leo' });
    expect(made(world)).toMatchObject({ ticket: { assignee: 'sam' }, fields: { 'regional-desk': 'Saarbrücken' } });
  });

  test('when Jira fails after the ticket is made the caller is told not to note it again, and the alert comes all the same', async () => {
    const world = empty(SATURDAY_10);
    const { load } = world.tickets;
    world.tickets.load = async () => {
      world.tickets.load = load;
      throw new VendorFailed(503, 'GET issue');
    };
    const result = await notePhoneCall(world.ports, { note: NOTE, projectKey: 'SUP', by: 'sam' });
    expect(result.sentence).toContain('please do not note it again');
    await world.runFor(1);
    expect(world.tickets.created).toHaveLength(1);
    expect([...world.alerts.records.values()][0]?.log).toMatchObject([{ person: 'ina', outcome: 'sent' }]);
    expect(made(world)?.state).toMatchObject({ channel: 'phone', decided: 'serious', stage: 'alerting' });
  });
});

describe('in a project that only proposes', () => {
  const clicked = async (): Promise<World> => {
    const world = await looked({ ...OUTAGE_WORLD, mode: 'propose' });
    expect(await act(world, 'sam', { action: 'apply proposal', proposal: 'plan' })).toMatchObject({ done: true });
    await world.runFor(1);
    expect(world.alerts.records.get('10001')).toMatchObject({ status: 'told' });
    return world;
  };

  test('an alert that somebody clicked is accepted by an answer of the alerted person, and ends there', async () => {
    const world = await clicked();
    world.tickets.say('10001', { author: 'ina', authorKind: 'staff', text: 'Wir sind dran.', visibleToCustomer: true });
    world.knock();
    await world.runFor(20);
    expect(world.alerts.records.get('10001')).toMatchObject({ status: 'accepted', acceptedBy: 'ina' });
    expect(world.tickets.of('10001')).toMatchObject({ ticket: { assignee: 'ina' }, state: { stage: 'accepted' } });
  });

  test('and ends when the ticket is solved', async () => {
    const world = await clicked();
    world.tickets.edit('10001', { statusCategory: 'done' });
    world.knock();
    await world.runFor(1);
    expect(world.alerts.records.get('10001')).toMatchObject({ status: 'resolved' });
  });
});

describe('a panel that was drawn before a colleague took the ticket', () => {
  const taken = (world: World) =>
    world.tickets.edit('10001', {
      assignee: 'leo',
      assignedBy: { account: 'leo', byApp: false, at: world.clock.now() },
    });

  test('does not forward it away from the colleague', async () => {
    const world = await looked({ now: TUESDAY_10, tickets: [{ needsConsulting: true }] });
    const view = await explainTicket(world.ports, '10001', { account: 'sam', language: 'en-US' });
    const button = [view?.next, ...(view?.more ?? [])].find((one) => one?.act.action === 'apply proposal');
    if (button === undefined || button.act.action === 'confirm ring') throw new Error('nothing is proposed');
    taken(world);
    const before = snapshot(world);
    expect(await act(world, 'sam', button.act)).toMatchObject({ done: false });
    expect(snapshot(world)).toEqual(before);
  });

  test('does not undo what the colleague did', async () => {
    const world = await looked({ now: TUESDAY_10 });
    taken(world);
    expect(await act(world, 'sam', { action: 'undo' })).toMatchObject({ done: false });
    expect(world.tickets.of('10001').ticket.assignee).toBe('leo');
    const view = await explainTicket(world.ports, '10001', { account: 'sam', language: 'en-US' });
    expect(view?.more.map((one) => one.act.action)).not.toContain('undo');
  });
});
