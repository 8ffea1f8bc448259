import { applyProposal } from '../../../src/domain/decision/apply-proposal';
import { acceptanceOnTicket } from '../../../src/domain/alerts/acceptance-on-ticket';
import { raiseAlert } from '../../../src/domain/alerts/raise-alert';
import { decideTicket } from '../../../src/domain/decision/decide-ticket';
import type { DecisionFacts } from '../../../src/domain/decision/decision';
import { instantOf, MINUTE_MS } from '../../../src/domain/instant';
import { facts, OUTAGE, RULES, SATURDAY_10, ticket, TUESDAY_10 } from './literals';

const kinds = (given: DecisionFacts, now: number) => decideTicket(given, now).actions.map((action) => action.do);
const raised = raiseAlert(
  {
    ticket: { id: '10001', key: 'SUP-1' },
    desk: 'saarbruecken',
    language: 'en',
    text: 'down',
    steps: RULES.escalation,
    rulesVersion: 7,
  },
  SATURDAY_10,
).alert;

describe('a mail that sounds grave shortly before closing', () => {
  const FRIDAY_1640 = instantOf('2026-11-27T16:40:00+01:00');
  const mail = ticket({
    channel: 'mail',
    summary: 'Produktivsystem ausgefallen',
    description: 'Niemand kann sich anmelden.',
    createdAt: FRIDAY_1640,
  });
  const asked = decideTicket(facts({ ticket: mail }), FRIDAY_1640).state;

  test('is not forgotten because the desk was still open when its silence ended', () => {
    const state = asked === null ? null : { ...asked, owed: [] };
    expect(kinds(facts({ ticket: mail, state }), FRIDAY_1640 + 15 * MINUTE_MS)).toContain('raise alert');
  });
});

describe('an incident that was resolved and is reopened', () => {
  test('alerts in a next round', () => {
    const first = decideTicket(facts({ ticket: ticket(OUTAGE) }), SATURDAY_10).state;
    const state = first === null ? null : { ...first, owed: [], stage: 'done' as const };
    const { dueAt: _ended, ...rest } = raised;
    const again = decideTicket(
      facts({ ticket: ticket(OUTAGE), state, alert: { ...rest, status: 'resolved' } }),
      SATURDAY_10 + MINUTE_MS,
    );
    expect(again.state).toMatchObject({ stage: 'alerting', alertRound: 2 });
  });
});

describe('an out-of-office reply of the person who was told', () => {
  const told = {
    step: 0,
    round: 1,
    person: 'ina',
    route: 'jira' as const,
    at: SATURDAY_10,
    outcome: 'sent' as const,
    because: 'rota',
  };
  const answered = (text: string) =>
    acceptanceOnTicket(
      ticket({
        comments: [
          { id: '1', at: SATURDAY_10 + MINUTE_MS, author: 'ina', authorKind: 'staff', text, visibleToCustomer: true },
        ],
      }),
      { ...raised, status: 'told', log: [told] },
    );

  test('is no acceptance', () => {
    expect(answered('Automatische Antwort: Ich bin derzeit nicht im Büro.')).toBeNull();
  });

  test('while an answer of hers is one', () => {
    expect(answered('Wir sind dran.')).toBe('ina');
  });
});

describe('while alerts are only proposed', () => {
  const rules = { ...RULES, modes: { ...RULES.modes, alert: 'propose' as const } };
  const decided = decideTicket(facts({ rules, ticket: ticket({ ...OUTAGE, createdAt: SATURDAY_10 }) }), SATURDAY_10);

  test('nobody is told that on-call is being alerted, and no round is counted', () => {
    expect(decided.actions.map((action) => action.do)).not.toContain('reply');
    expect(decided.state).toMatchObject({ alertRound: 0, proposals: [{ id: 'plan' }] });
  });

  test('looking again changes nothing', () => {
    const state = decided.state === null ? null : { ...decided.state, owed: [] };
    const seen = facts({ rules, state, ticket: ticket({ ...OUTAGE, createdAt: SATURDAY_10 }) });
    expect(kinds(seen, SATURDAY_10 + MINUTE_MS)).toEqual([]);
  });
});

describe('a click on a panel that is out of date', () => {
  test('does not carry out what is not proposed any more', () => {
    const { state } = decideTicket(facts(), TUESDAY_10);
    expect(applyProposal(facts({ state }), 'plan', TUESDAY_10 + MINUTE_MS)).toBeNull();
  });
});

describe('while the app may not let tickets wait', () => {
  const rules = { ...RULES, modes: { ...RULES.modes, wait: 'watch' as const } };
  const decided = decideTicket(facts({ rules, ticket: ticket({ createdAt: SATURDAY_10 }) }), SATURDAY_10);

  test('nothing is promised and nothing starts by itself', () => {
    expect(decided.actions.map((action) => action.do)).not.toContain('reply');
    expect(decided.state).toMatchObject({ stage: 'working', team: 'support' });
    expect(decided.state).not.toHaveProperty('startsAgainAt');
  });
});
