import { decideTicket } from '../../../src/domain/decision/decide-ticket';
import type { DecisionFacts } from '../../../src/domain/decision/decision';
import { MINUTE_MS } from '../../../src/domain/instant';
import type { Ticket } from '../../../src/domain/ticket';
import { CUSTOMER, RULES, TUESDAY_10, ticket } from './literals';

const LATER = TUESDAY_10 + 30 * MINUTE_MS;

const facts = (more: Partial<Ticket>, state: DecisionFacts['state'] = null): DecisionFacts => ({
  ticket: ticket(more),
  state,
  customers: [CUSTOMER],
  rules: RULES,
  project: { mode: 'act', since: 0 },
  alert: null,
});

const decided = decideTicket(facts({}), TUESDAY_10).state;
/** Its note has been written. */
const first = decided === null ? null : { ...decided, owed: [] };
const byApp = { account: 'app', byApp: true, at: TUESDAY_10 } as const;
const atWork = { assignee: 'sam', assignedBy: byApp } as const;

test('what a person changed is recorded with who and from what, and stands', () => {
  const given = { assignee: 'leo', assignedBy: { account: 'ina', byApp: false, at: LATER - 1, from: 'sam' } };
  const { actions, state } = decideTicket(facts(given, first), LATER);
  expect(state?.changes).toEqual([{ at: LATER - 1, what: 'assignee', from: 'sam', to: 'leo', by: 'ina' }]);
  expect(actions.map((action) => action.do)).toEqual(['remember']);
  const again = decideTicket(facts(given, state), LATER + MINUTE_MS);
  expect(again.actions).toEqual([]);
});

test('a severity and a type are recorded, and what follows from them is decided anew', () => {
  const clarified = { type: 'software defect', severity: 'P3' } as const;
  const { state } = decideTicket(facts({ ...atWork, clarified }, first), LATER);
  expect(state?.changes).toEqual([
    { at: LATER, what: 'type', from: 'unclear', to: 'software defect', by: null },
    { at: LATER, what: 'severity', from: 'none', to: 'P3', by: null },
  ]);
  expect(state?.rowId).not.toBe(first?.rowId);
});

test('what an app changed is no person’s change', () => {
  const automation = { assignee: 'leo', assignedBy: { account: 'robot', byApp: true, at: LATER - 1, from: 'sam' } };
  expect(decideTicket(facts(automation, first), LATER).state?.changes).toBeUndefined();
});

test('the app’s own first assignment is none', () => {
  expect(decideTicket(facts(atWork, first), LATER).actions).toEqual([]);
});

test('ten changes are kept, the oldest goes', () => {
  let state: DecisionFacts['state'] = first;
  for (let change = 1; change <= 12; change += 1) {
    const at = TUESDAY_10 + change * MINUTE_MS;
    const assignee = change % 2 === 0 ? 'sam' : 'leo';
    const from = change % 2 === 0 ? 'leo' : 'sam';
    state = decideTicket(
      facts({ assignee, assignedBy: { account: 'ina', byApp: false, at, from } }, state),
      at + 1,
    ).state;
  }
  expect(state?.changes).toHaveLength(10);
  expect(state?.changes?.[0]?.at).toBe(TUESDAY_10 + 3 * MINUTE_MS);
});
