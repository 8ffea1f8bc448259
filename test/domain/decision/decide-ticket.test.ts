import type { Action } from '../../../src/domain/actions';
import { decideTicket } from '../../../src/domain/decision/decide-ticket';
import type { Decision, DecisionFacts } from '../../../src/domain/decision/decision';
import { instantOf, MINUTE_MS } from '../../../src/domain/instant';
import { CUSTOMER, facts, OUTAGE, RULES, SATURDAY_10, ticket, TUESDAY_10, TUESDAY_1705 } from './literals';

const kinds = (actions: readonly Action[]) => actions.map((action) => action.do);
const of = <Kind extends Action['do']>(actions: readonly Action[], kind: Kind) =>
  actions.filter((action): action is Extract<Action, { do: Kind }> => action.do === kind);

/** Decides, and decides again on what the ticket then remembers. */
const twice = (given: DecisionFacts, now: number) => {
  const first = decideTicket(given, now);
  const assigned = of(first.actions, 'assign')[0]?.to ?? given.ticket.assignee;
  const said = [...of(first.actions, 'note'), ...of(first.actions, 'reply')].map((one, index) => ({
    id: String(index),
    at: now,
    author: 'app',
    authorKind: 'app' as const,
    text: one.text,
    visibleToCustomer: one.do === 'reply',
  }));
  const again = { ...given, state: first.state, ticket: { ...given.ticket, assignee: assigned, comments: said } };
  return {
    first,
    second: decideTicket({ ...again, alert: of(first.actions, 'raise alert')[0]?.alert ?? null }, now + MINUTE_MS),
  };
};

/** The comments have arrived on the ticket. */
const withoutDebt = (decision: Decision): Decision => ({
  ...decision,
  state: decision.state === null ? null : { ...decision.state, owed: [] },
});

describe('an ordinary ticket while its desk is open', () => {
  const { actions, state, sentence } = decideTicket(facts(), TUESDAY_10);

  test('goes to a person of Support who is there', () => {
    expect(of(actions, 'assign')).toEqual([{ do: 'assign', ticket: '10001', to: 'sam' }]);
  });

  test('gets its fields, one note and no message to the customer', () => {
    expect(kinds(actions)).toEqual(['assign', 'set fields', 'note', 'remember']);
    expect(of(actions, 'set fields')[0]?.fields).toMatchObject({
      'responsible-team': 'Support',
      'regional-desk': 'Saarbrücken',
      'received-during': 'open hours',
    });
  });

  test('says in one sentence who, why and by which row', () => {
    expect(sentence).toMatch(/^Support \(SAM\): everything else \(F4, R6 row 8\); Saarbrücken is open/);
    expect(state).toMatchObject({
      stage: 'working',
      team: 'support',
      rulesVersion: 7,
      rowId: 'support',
      serious: false,
    });
  });

  test('deciding a second time asks for nothing', () => {
    expect(twice(facts(), TUESDAY_10).second.actions).toEqual([]);
  });
});

describe('an ordinary ticket while its desk is closed', () => {
  const { actions, state } = decideTicket(facts(), TUESDAY_1705);

  test('waits for the next opening: nobody is assigned and nobody mentioned', () => {
    expect(state).toMatchObject({ stage: 'waiting', startsAgainAt: instantOf('2026-11-11T08:00:00+01:00') });
    expect(of(actions, 'assign')).toEqual([]);
    expect(of(actions, 'note').flatMap(({ mention }) => mention ?? [])).toEqual([]);
  });

  test('the customer is told when work starts, in their language', () => {
    expect(of(actions, 'reply')[0]?.text).toContain('Mittwoch, 11. November, 08:00');
  });

  test('starts at the opening, without another message', () => {
    const opening = instantOf('2026-11-11T08:01:00+01:00');
    const released = decideTicket(facts({ state }), opening);
    expect(of(released.actions, 'assign')[0]?.to).toBe('sam');
    expect(of(released.actions, 'reply')).toEqual([]);
    expect(of(released.actions, 'set fields')[0]?.fields).toMatchObject({ 'starts-again-at': null });
  });

  test('is released only once', () => {
    const told = state === null ? null : { ...state, owed: [] };
    const released = twice(facts({ state: told }), instantOf('2026-11-11T08:01:00+01:00'));
    expect(released.second.actions).toEqual([]);
  });

  test('by setting an open desk takes it', () => {
    const evening = instantOf('2026-11-10T23:30:00+01:00');
    const people = [...RULES.people, { ...RULES.people[0]!, account: 'pat', name: 'PAT', desk: 'melbourne' }];
    const rules = { ...RULES, people, settings: { ...RULES.settings, ordinaryWhileClosed: 'open desk' as const } };
    expect(of(decideTicket(facts({ rules }), evening).actions, 'assign')[0]?.to).toBe('pat');
  });
});

describe('a serious report', () => {
  const given = facts({ ticket: ticket({ ...OUTAGE, createdAt: SATURDAY_10 }) });
  const { actions, state } = decideTicket(given, SATURDAY_10);

  test('raises an alert before anything else, with the escalation copied', () => {
    expect(kinds(actions)[0]).toBe('raise alert');
    expect(of(actions, 'raise alert')[0]?.alert).toMatchObject({
      ticket: '10001',
      round: 1,
      status: 'raised',
      dueAt: SATURDAY_10,
      text: 'Brennwald: nobody can work since 10:05.',
      steps: RULES.escalation,
    });
  });

  test('goes to Incident Management and leaves the telling of people to the alert', () => {
    expect(state).toMatchObject({ stage: 'alerting', team: 'incident-management', rowId: 'serious', serious: true });
    expect(of(actions, 'assign')).toEqual([]);
  });

  test('outside hours the customer is told once that on-call is alerted', () => {
    expect(of(actions, 'reply')[0]?.text).toContain('Bereitschaftsdienst');
    expect(twice(given, SATURDAY_10).second.actions).toEqual([]);
  });

  test('in open hours the customer gets no message: a person answers', () => {
    expect(of(decideTicket(facts({ ticket: ticket(OUTAGE) }), TUESDAY_10).actions, 'reply')).toEqual([]);
  });

  test('on a test system it is ordinary', () => {
    const harmless = ticket({ ...OUTAGE, answers: { productive: false, canWork: 'nobody' } });
    expect(kinds(decideTicket(facts({ ticket: harmless }), TUESDAY_10).actions)).not.toContain('raise alert');
  });

  test('of an unknown organisation alerts all the same, at the default desk', () => {
    const stranger = facts({ ticket: ticket({ ...OUTAGE, organisations: [] }), customers: [] });
    const decided = decideTicket(stranger, SATURDAY_10);
    expect(kinds(decided.actions)).toContain('raise alert');
    expect(decided.state?.desk).toBe('saarbruecken');
  });
});

describe('a mail without answers', () => {
  const mail = ticket({
    channel: 'mail',
    summary: 'Produktivsystem ausgefallen',
    description: 'Niemand kann sich anmelden.',
  });
  const night = instantOf('2026-11-25T03:10:00+01:00');
  const asked = withoutDebt(decideTicket(facts({ ticket: mail }), night));

  test('is asked at once, in one message with the promise', () => {
    expect(of(asked.actions, 'reply')[0]?.text).toContain('1. ');
    expect(asked.state).toMatchObject({ stage: 'asking', answerDueAt: night + 15 * MINUTE_MS });
    expect(of(asked.actions, 'look again')).toHaveLength(1);
  });

  test('silence of 15 minutes about strong words alerts', () => {
    const silent = decideTicket(facts({ ticket: mail, state: asked.state }), night + 15 * MINUTE_MS);
    expect(kinds(silent.actions)).toContain('raise alert');
  });

  test('ten minutes are not silence yet', () => {
    expect(decideTicket(facts({ ticket: mail, state: asked.state }), night + 10 * MINUTE_MS).actions).toEqual([]);
  });

  test('an answer that people can work ends the question without an alert', () => {
    const answered = { ...mail, answers: { productive: true, canWork: 'yes' as const } };
    const after = decideTicket(facts({ ticket: answered, state: asked.state }), night + 15 * MINUTE_MS);
    expect(kinds(after.actions)).toEqual(['remember']);
    expect(after.state?.stage).toBe('waiting');
  });
});

describe('forwarding', () => {
  const lead = { ...CUSTOMER, lead: { account: 'bea', unit: 'Business Consulting' as const } };
  const needs = ticket({ needsConsulting: true });

  test('a row that proposes leaves the ticket with Support and offers the move', () => {
    const { actions, state } = decideTicket(facts({ ticket: needs, customers: [lead] }), TUESDAY_10);
    expect(of(actions, 'assign')[0]?.to).toBe('sam');
    expect(state?.proposals).toMatchObject([
      {
        id: 'consulting-lead',
        sentence: expect.stringContaining('BEA'),
        said: { de: expect.stringMatching(/^Vorschlag: Consulting Lead \(BEA/) },
      },
    ]);
  });

  test('a customer in introduction goes to the project team for all matters', () => {
    const starting = { ...CUSTOMER, phase: 'introduction' as const, projectTeam: ['bea'] };
    const { actions, state } = decideTicket(facts({ customers: [starting] }), TUESDAY_10);
    expect(of(actions, 'assign')[0]?.to).toBe('bea');
    expect(state?.team).toBe('project-team');
  });
});

describe("a person's change", () => {
  test('an assignment by hand before the app looked is left alone', () => {
    const byHand = ticket({ assignee: 'bea', assignedBy: { account: 'sam', byApp: false, at: TUESDAY_10 } });
    expect(of(decideTicket(facts({ ticket: byHand }), TUESDAY_10).actions, 'assign')).toEqual([]);
  });

  test("a project's default assignee is nobody's decision", () => {
    expect(of(decideTicket(facts({ ticket: ticket({ assignee: 'bea' }) }), TUESDAY_10).actions, 'assign')[0]?.to).toBe(
      'sam',
    );
  });
});

describe('modes', () => {
  test('Watch decides and does nothing', () => {
    const watched = decideTicket(facts({ project: { mode: 'watch', since: 0 } }), TUESDAY_10);
    expect(watched.actions).toEqual([]);
    expect(watched.sentence).toContain('Support');
  });

  test('Propose remembers what one click would do, and does nothing else', () => {
    const proposed = decideTicket(facts({ project: { mode: 'propose', since: 0 } }), TUESDAY_10);
    expect(kinds(proposed.actions)).toEqual(['remember']);
    expect(proposed.state?.proposals[0]?.id).toBe('plan');
  });

  test('one kind of action can be switched off alone', () => {
    const quiet = { ...RULES, modes: { ...RULES.modes, 'customer message': 'watch' as const } };
    expect(kinds(decideTicket(facts({ rules: quiet }), TUESDAY_1705).actions)).not.toContain('reply');
  });

  test('Stop acting stops everything, alerts included', () => {
    const stopped = facts({ rules: { ...RULES, stopActing: true }, ticket: ticket(OUTAGE) });
    expect(decideTicket(stopped, SATURDAY_10).actions).toEqual([]);
  });

  test('a ticket older than the day of enabling is left alone', () => {
    expect(decideTicket(facts({ project: { mode: 'act', since: TUESDAY_10 + 1 } }), TUESDAY_10).actions).toEqual([]);
  });
});

describe('people', () => {
  test('nobody mapped means team only', () => {
    const { actions, state } = decideTicket(facts({ rules: { ...RULES, people: [] } }), TUESDAY_10);
    expect(of(actions, 'assign')).toEqual([]);
    expect(state?.team).toBe('support');
  });

  test('a desk where nobody is present counts as closed', () => {
    const away = [{ start: TUESDAY_10 - 1, end: TUESDAY_10 + MINUTE_MS }];
    const rules = { ...RULES, people: RULES.people.map((one) => ({ ...one, absences: away })) };
    expect(decideTicket(facts({ rules }), TUESDAY_10).state?.stage).toBe('waiting');
  });
});
