import { decideTicket } from '../../../src/domain/decision/decide-ticket';
import type { DecisionFacts } from '../../../src/domain/decision/decision';
import { saySerious } from '../../../src/domain/decision/say-serious';
import { sayNotMaintenance } from '../../../src/domain/decision/say-not-maintenance';
import { HOUR_MS, MINUTE_MS } from '../../../src/domain/instant';
import { CUSTOMER, facts, OUTAGE, PEOPLE, RULES, SATURDAY_10, ticket } from './literals';

const WINDOW = { start: SATURDAY_10 - HOUR_MS, end: SATURDAY_10 + HOUR_MS, doneBy: 'sam' };
const ALERT_AT = WINDOW.end + 10 * MINUTE_MS;

const inside = (more: Partial<DecisionFacts> = {}): DecisionFacts =>
  facts({
    ticket: ticket({ ...OUTAGE, createdAt: SATURDAY_10 }),
    customers: [{ ...CUSTOMER, maintenance: [WINDOW] }],
    ...more,
  });

const held = (): DecisionFacts => {
  const { state } = decideTicket(inside(), SATURDAY_10);
  const comments = (state?.owed ?? []).map(({ text, visibleToCustomer }, index) => ({
    id: String(index),
    at: SATURDAY_10,
    author: 'app',
    authorKind: 'app' as const,
    text,
    visibleToCustomer,
  }));
  return inside({ state, ticket: { ...inside().ticket, assignee: 'sam', comments } });
};

const kinds = (decision: ReturnType<typeof decideTicket>): readonly string[] =>
  decision.actions.map(({ do: what }) => what);

describe('an outage inside the announced window (R8)', () => {
  test('goes to the person doing the update, raises no alert, and is looked at ten minutes after the end', () => {
    const decision = decideTicket(inside(), SATURDAY_10);
    expect(decision.actions).toContainEqual({ do: 'assign', ticket: '10001', to: 'sam' });
    expect(kinds(decision)).not.toContain('raise alert');
    expect(decision.state).toMatchObject({ stage: 'maintenance', lookAgainAt: ALERT_AT });
  });

  test('is decided once: the same look again asks for nothing', () => {
    expect(decideTicket(held(), SATURDAY_10 + MINUTE_MS).actions).toEqual([]);
  });

  test('alerts at that instant and not a minute before', () => {
    expect(kinds(decideTicket(held(), ALERT_AT - 1))).not.toContain('raise alert');
    expect(kinds(decideTicket(held(), ALERT_AT))).toContain('raise alert');
  });

  test('follows a window that an admin moves', () => {
    const later = { ...WINDOW, end: WINDOW.end + HOUR_MS };
    const moved = { ...held(), customers: [{ ...CUSTOMER, maintenance: [later] }] };
    expect(decideTicket(moved, SATURDAY_10 + MINUTE_MS).state?.lookAgainAt).toBe(ALERT_AT + HOUR_MS);
    const cancelled = { ...held(), customers: [{ ...CUSTOMER, maintenance: [] }] };
    expect(kinds(decideTicket(cancelled, SATURDAY_10 + MINUTE_MS))).toContain('raise alert');
  });

  test.each([
    ['nobody mapped', 'a-stranger', {}],
    ['somebody absent', 'sam', { absences: [{ start: 0, end: Number.MAX_SAFE_INTEGER }] }],
    ['somebody inactive', 'sam', { active: false }],
  ])('alerts at once when %s does the update', (_who, doneBy, more) => {
    const people = PEOPLE.map((one) => (one.account === 'sam' ? { ...one, ...more } : one));
    const decision = decideTicket(
      inside({ customers: [{ ...CUSTOMER, maintenance: [{ ...WINDOW, doneBy }] }], rules: { ...RULES, people } }),
      SATURDAY_10,
    );
    expect(kinds(decision)).toContain('raise alert');
  });

  test('gives somebody without a licence a linked task, and is told where it is read', () => {
    const people = PEOPLE.map((one) => (one.account === 'sam' ? { ...one, mayAnswerCustomers: false } : one));
    const decision = decideTicket(inside({ rules: { ...RULES, people } }), SATURDAY_10);
    expect(decision.actions).toContainEqual(expect.objectContaining({ do: 'create task', assignee: 'sam' }));
    expect(kinds(decision)).not.toContain('assign');
  });

  test('does not hold back a suspected data breach', () => {
    const breach = ticket({ filedAs: 'incident', createdAt: SATURDAY_10, answers: { dataBreachSuspected: true } });
    expect(kinds(decideTicket(inside({ ticket: breach }), SATURDAY_10))).toContain('raise alert');
  });

  test('not caused by maintenance: alerts at once, is remembered, and is only said while it waits', () => {
    const said = sayNotMaintenance(held(), { by: 'sam' }, SATURDAY_10 + MINUTE_MS);
    if (typeof said === 'string') throw new Error(said);
    expect(kinds(said)).toContain('raise alert');
    expect(said.state).toMatchObject({ stage: 'alerting', notMaintenance: true });
    expect(said.state).not.toHaveProperty('lookAgainAt');
    expect(sayNotMaintenance(inside({ state: said.state }), { by: 'sam' }, SATURDAY_10)).toMatch(/does not wait/);
  });

  test('not serious: it waits for the desk like any other, and the customer is told', () => {
    const said = saySerious(held(), { decided: 'not serious', by: 'sam' }, SATURDAY_10 + MINUTE_MS);
    expect(said.state).toMatchObject({ stage: 'waiting', decided: 'not serious' });
    expect(kinds(said)).toContain('reply');
    expect(kinds(decideTicket({ ...held(), state: said.state }, ALERT_AT))).not.toContain('raise alert');
  });
});
