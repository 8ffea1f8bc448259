import type { Action } from '../../src/domain/actions';
import { raiseAlert } from '../../src/domain/alerts/raise-alert';
import type { TicketPorts } from '../../src/usecases/ticket-ports';
import { VendorFailed } from '../../src/ports/vendor-failed';
import { perform } from '../../src/usecases/perform';
import { explainTicket } from '../../src/usecases/explain-ticket';
import { RULES, SATURDAY_10, TUESDAY_10 } from '../domain/decision/literals';
import { aWorld, type World } from './fakes/a-world';

const wish = {
  ticket: { id: '10001', key: 'SUP-1' },
  desk: 'saarbruecken',
  language: 'en',
  text: 'Brennwald: nobody can work.',
  steps: RULES.escalation,
  rulesVersion: 7,
};
const { alert } = raiseAlert(wish, TUESDAY_10);

const EVERYTHING: readonly Action[] = [
  { do: 'reply', ticket: '10001', key: 'reply', text: 'Guten Tag', language: 'de' },
  { do: 'note', ticket: '10001', key: 'reason', text: 'Because.' },
  { do: 'assign', ticket: '10001', to: 'sam' },
  { do: 'set fields', ticket: '10001', fields: { 'regional-desk': 'Saarbrücken' } },
  { do: 'create task', for: '10001', project: 'DEV', key: 'task', assignee: 'bea', summary: 'Advise', text: 'Please.' },
  { do: 'raise alert', alert },
];

/** The same ports, each call written down in its order. */
const noted = (world: World) => {
  const order: string[] = [];
  const noting = <Port extends object>(name: string, port: Port): Port =>
    new Proxy(port, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key);
        if (typeof value !== 'function') return value;
        return (...given: readonly unknown[]) => {
          order.push(`${name}.${String(key)}`);
          return value.apply(target, given);
        };
      },
    });
  const { ports } = world;
  const told: TicketPorts = {
    ...ports,
    tickets: noting('tickets', ports.tickets),
    alerts: noting('alerts', ports.alerts),
    queue: noting('queue', ports.queue),
  };
  return { order, ports: told };
};

describe('carrying out one decision', () => {
  test('the alert goes first, then fields, task and the one PUT; comments come last, notes before the reply', async () => {
    const world = aWorld({ now: TUESDAY_10 });
    const { order, ports } = noted(world);
    await perform(ports, '10001', EVERYTHING);
    expect(order).toEqual([
      'alerts.raise',
      'queue.lookAtAlerts',
      'tickets.setFields',
      'tickets.create',
      'tickets.change',
      'tickets.comment',
      'tickets.comment',
    ]);
    const { comments } = world.tickets.of('10001').ticket;
    expect(comments.map(({ text, visibleToCustomer }) => [text, visibleToCustomer])).toEqual([
      ['Because.', false],
      ['Guten Tag', true],
    ]);
  });

  test('an alert that somebody changed meanwhile stops everything', async () => {
    const world = aWorld({ now: TUESDAY_10 });
    world.alerts.records.set('10001', { ...alert, revision: 3 });
    const { order, ports } = noted(world);
    const change = { do: 'change alert', from: alert, to: { ...alert, revision: 1, status: 'resolved' } } as const;
    expect(await perform(ports, '10001', [change, ...EVERYTHING.slice(0, 4)])).toBe('overtaken');
    expect(order).toEqual(['alerts.change']);
    expect(world.alerts.records.get('10001')).toMatchObject({ revision: 3, status: 'raised' });
  });

  test('a person and a field that the site refuses are named in the note, and cost nothing else', async () => {
    const world = aWorld({ now: TUESDAY_10 });
    world.tickets.unassignable.add('sam');
    world.tickets.missingFields.add('regional-desk');
    const refused = await perform(world.ports, '10001', EVERYTHING);
    expect(refused).toMatchObject([{ what: 'regional-desk' }, { what: 'assignee' }]);
    const [note] = world.tickets.of('10001').ticket.comments;
    expect(note?.text).toBe(
      'Because.\n\nMeridian could not set regional-desk: the field does not exist on this site\n' +
        "Meridian could not set assignee: User 'sam' cannot be assigned issues.",
    );
  });

  test('a task that is refused for good is named in the note, and the rest is done', async () => {
    const world = aWorld({ now: TUESDAY_10 });
    const create = async () => Promise.reject(new VendorFailed(404, 'GET project'));
    const ports = { ...world.ports, tickets: { ...world.tickets, create } };
    await perform(ports, '10001', EVERYTHING);
    const { ticket } = world.tickets.of('10001');
    expect(ticket.assignee).toBe('sam');
    expect(ticket.comments[0]?.text).toContain('could not set the linked task in DEV: GET project answered 404');
  });

  test('a note that is refused for good costs the customer nothing, stands in the panel, and is not tried again', async () => {
    const world = aWorld({ now: SATURDAY_10 });
    const { comment } = world.tickets;
    let refusals = 0;
    world.tickets.comment = (id, given) => {
      if (given.visibleToCustomer) return comment(id, given);
      refusals += 1;
      return Promise.reject(new VendorFailed(409, 'POST comment', { detail: 'an internal comment came out public' }));
    };
    world.knock();
    await world.runFor(1);
    expect(world.tickets.of('10001').ticket.comments.map((one) => one.visibleToCustomer)).toEqual([true]);
    const view = await explainTicket(world.ports, '10001', { account: 'sam', language: 'en-US' });
    expect(view?.warnings).toEqual([
      'Jira refused the internal note: POST comment answered 409: an internal comment came out public',
    ]);
    world.knock();
    await world.runFor(1);
    expect(refusals).toBe(1);
  });

  test('an alert of a ticket whose memory was lost rings again when the old one had ended', async () => {
    const world = aWorld({ now: TUESDAY_10 });
    const { dueAt: _over, ...ended } = alert;
    world.alerts.records.set('10001', { ...ended, status: 'resolved' });
    await perform(world.ports, '10001', [{ do: 'raise alert', alert }]);
    expect(world.alerts.records.get('10001')).toMatchObject({ round: 2, status: 'raised', dueAt: TUESDAY_10 });
    expect(world.queue.waiting).toMatchObject([{ queue: 'alerts', ticket: '10001' }]);
  });
});
