import { askIncidentManagement } from '../../../src/domain/decision/acts/ask-incident-management';
import { forwardTicket } from '../../../src/domain/decision/acts/forward-ticket';
import { makeWait } from '../../../src/domain/decision/acts/make-wait';
import { sendBack } from '../../../src/domain/decision/acts/send-back';
import { decideTicket } from '../../../src/domain/decision/decide-ticket';
import type { Decision, DecisionFacts } from '../../../src/domain/decision/decision';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../src/domain/instant';
import type { Ticket } from '../../../src/domain/ticket';
import { CUSTOMER, facts, OUTAGE, SATURDAY_10, ticket, TUESDAY_10 } from './literals';

const NOW = TUESDAY_10 + HOUR_MS;

/** The ticket as it stands after a decision, with what the app wrote on it. */
const after = (decision: Decision, before: DecisionFacts, more: Partial<Ticket> = {}): DecisionFacts => {
  const assigned = decision.actions.find((action) => action.do === 'assign');
  const said = (decision.state?.owed ?? []).map(({ text, visibleToCustomer }, index) => ({
    id: `${before.ticket.comments.length + index}`,
    at: decision.state?.decidedAt ?? NOW,
    author: 'app',
    authorKind: 'app' as const,
    text,
    visibleToCustomer,
  }));
  const assignee = assigned === undefined ? before.ticket.assignee : assigned.to;
  const assignedBy = assigned === undefined ? {} : { assignedBy: { account: 'app', byApp: true, at: NOW } };
  return {
    ...before,
    state: decision.state,
    ticket: { ...before.ticket, assignee, ...assignedBy, comments: [...before.ticket.comments, ...said], ...more },
  };
};

const inSupport = (): DecisionFacts => {
  const fresh = facts({ customers: [{ ...CUSTOMER, lead: { account: 'bea', unit: 'Business Consulting' } }] });
  return after(decideTicket(fresh, TUESDAY_10), fresh);
};

const done = (outcome: Decision | string): Decision => {
  if (typeof outcome === 'string') throw new Error(outcome);
  return outcome;
};

describe('forwarding by a person', () => {
  test('leads where the table leads, keeps the reason, and is not proposed away again', () => {
    const before = inSupport();
    const decision = done(forwardTicket(before, { by: 'sam', to: 'consulting', reason: ' needs coaching ' }, NOW));
    expect(decision.actions).toContainEqual({ do: 'assign', ticket: '10001', to: 'bea' });
    expect(decision.state?.moves).toEqual([
      {
        at: NOW,
        by: 'sam',
        from: { team: 'support', assignee: 'sam' },
        to: { team: 'lead', assignee: 'bea' },
        because: 'needs coaching',
      },
    ]);
    const later = after(decision, before, { needsConsulting: true });
    expect(decideTicket(later, NOW + HOUR_MS).actions.filter(({ do: what }) => what === 'assign')).toEqual([]);
    expect(decideTicket(later, NOW + HOUR_MS).state?.proposals).toEqual([]);
  });

  test('is refused without a reason, for a serious ticket, and to where it is already', () => {
    const before = inSupport();
    expect(forwardTicket(before, { by: 'sam', to: 'consulting', reason: ' ' }, NOW)).toMatch(/why it is forwarded/);
    expect(forwardTicket(before, { by: 'sam', to: 'support', reason: 'x' }, NOW)).toMatch(/already/);
    const outage = facts({ ticket: ticket({ ...OUTAGE, createdAt: SATURDAY_10 }) });
    expect(forwardTicket(outage, { by: 'sam', to: 'consulting', reason: 'x' }, SATURDAY_10)).toMatch(/serious/);
  });

  test('does not reach somebody absent: the next of R6 gets it', () => {
    const before = inSupport();
    const people = before.rules.people.map((one) =>
      one.account === 'bea' ? { ...one, absences: [{ start: NOW - 1, end: NOW + DAY_MS }] } : one,
    );
    const decision = done(
      forwardTicket(
        { ...before, rules: { ...before.rules, people } },
        { by: 'sam', to: 'consulting', reason: 'x' },
        NOW,
      ),
    );
    expect(decision.actions).toContainEqual({ do: 'assign', ticket: '10001', to: 'leo' });
  });
});

describe('sending back', () => {
  test('leads to whoever forwarded it, is counted, and from the second time on tells the coordinator', () => {
    const support = inSupport();
    const coordinated = {
      ...support,
      rules: {
        ...support.rules,
        teams: support.rules.teams.map((team) => (team.id === 'support' ? { ...team, coordinator: 'cora' } : team)),
      },
    };
    const there = after(
      done(forwardTicket(coordinated, { by: 'sam', to: 'consulting', reason: 'x' }, NOW)),
      coordinated,
    );
    const back = done(sendBack(there, { by: 'bea', reason: 'in the manual' }, NOW + MINUTE_MS));
    expect(back.state).toMatchObject({ team: 'support', bounces: 1 });
    expect(back.actions).toContainEqual({ do: 'assign', ticket: '10001', to: 'sam' });
    const again = done(sendBack(after(back, there), { by: 'sam', reason: 'no' }, NOW + 2 * MINUTE_MS));
    const third = done(sendBack(after(again, after(back, there)), { by: 'bea', reason: 'yes' }, NOW + 3 * MINUTE_MS));
    expect(again.state).toMatchObject({ team: 'lead', bounces: 2 });
    expect(third.actions).toContainEqual(expect.objectContaining({ do: 'note', mention: ['sam', 'cora'] }));
  });

  test('has nowhere to lead from Support when nobody forwarded it', () => {
    expect(sendBack(inSupport(), { by: 'sam', reason: 'x' }, NOW)).toMatch(/nowhere/);
  });
});

describe('a question to Incident Management', () => {
  const asked = (): DecisionFacts => {
    const before = inSupport();
    return after(done(askIncidentManagement(before, { by: 'sam', question: 'Which node?' }, NOW)), before);
  };

  test('has its own owner and clock; team and assignee stay', () => {
    const { state, ticket: there } = asked();
    expect(state).toMatchObject({ team: 'support', question: { owner: 'ina', dueAt: NOW + 2 * HOUR_MS } });
    expect(there.assignee).toBe('sam');
  });

  test('is due in open hours of its owner: a question at 16:00 waits for the morning', () => {
    const before = inSupport();
    const four = TUESDAY_10 + 6 * HOUR_MS;
    const { state } = done(askIncidentManagement(before, { by: 'sam', question: 'Which node?' }, four));
    expect(state?.question?.dueAt).toBe(TUESDAY_10 + DAY_MS - HOUR_MS);
  });

  test('reminds once when it is due', () => {
    const before = asked();
    const due = decideTicket(before, NOW + 2 * HOUR_MS);
    expect(due.actions).toContainEqual(expect.objectContaining({ do: 'note', mention: ['ina'] }));
    expect(decideTicket(after(due, before), NOW + 5 * HOUR_MS).actions).toEqual([]);
  });

  test.each([
    ['an internal note of Incident Management answers it', 'ina', false, true],
    ['a public answer does not', 'ina', true, false],
    ['a colleague of Support does not', 'sam', false, false],
  ])('%s', (_title, author, visibleToCustomer, answers) => {
    const before = asked();
    const comment = { id: '99', at: NOW + 1, author, authorKind: 'staff' as const, text: 'node 3', visibleToCustomer };
    const there = { ...before, ticket: { ...before.ticket, comments: [...before.ticket.comments, comment] } };
    const { state } = decideTicket(there, NOW + HOUR_MS);
    expect(state?.question?.answeredBy).toBe(answers ? 'ina' : undefined);
  });
});

describe('letting a ticket wait', () => {
  test('it starts at that time and not when the desk opens, with the same person', () => {
    const before = inSupport();
    const until = NOW + 2 * DAY_MS;
    const waiting = after(done(makeWait(before, { by: 'sam', until }, NOW)), before);
    expect(decideTicket(waiting, until - 1).actions).toEqual([]);
    const started = decideTicket(waiting, until);
    expect(started.state).toMatchObject({ stage: 'working' });
    expect(started.state).not.toHaveProperty('madeToWait');
    expect(started.actions.some(({ do: what }) => what === 'assign')).toBe(false);
  });

  test('not for longer than 90 days, not into the past, and never a serious one', () => {
    expect(makeWait(inSupport(), { by: 'sam', until: NOW }, NOW)).toMatch(/over already/);
    expect(makeWait(inSupport(), { by: 'sam', until: NOW + 91 * DAY_MS }, NOW)).toMatch(/90 days/);
    const outage = facts({ ticket: ticket({ ...OUTAGE, createdAt: SATURDAY_10 }) });
    expect(makeWait(outage, { by: 'sam' }, SATURDAY_10)).toMatch(/serious/);
  });
});
