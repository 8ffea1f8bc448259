import { applyProposal } from '../../../src/domain/decision/apply-proposal';
import { decideTicket } from '../../../src/domain/decision/decide-ticket';
import type { DecisionFacts } from '../../../src/domain/decision/decision';
import { instantOf, MINUTE_MS } from '../../../src/domain/instant';
import type { Ticket } from '../../../src/domain/ticket';
import { statusOf } from '../../../src/usecases/status-of';
import { facts, OUTAGE, RULES, SATURDAY_10, ticket, TUESDAY_10 } from './literals';

const MONDAY_08 = instantOf('2026-11-30T08:00:00+01:00');
const kinds = (given: DecisionFacts, now: number) => decideTicket(given, now).actions.map((action) => action.do);

/** The same ticket as the app remembers it after its first look. */
const seen = (first: DecisionFacts, now: number, more: Partial<DecisionFacts> = {}): DecisionFacts => {
  const { state } = decideTicket(first, now);
  return { ...first, ...more, state: state === null ? null : { ...state, owed: [] } };
};

describe.each(['propose', 'watch'] as const)('while raising alerts is at %s', (alert) => {
  const rules = { ...RULES, modes: { ...RULES.modes, alert } };
  const saturday = facts({ rules, ticket: ticket({ ...OUTAGE, createdAt: SATURDAY_10 }) });

  test('nobody reads on the ticket that on-call is alerted', () => {
    const given = seen(saturday, SATURDAY_10);
    expect(statusOf(given).label).toBe(alert === 'propose' ? 'Proposal' : 'Nobody is alerted');
  });

  test('a serious ticket that nobody clicked starts when its desk opens', () => {
    const { actions, state } = decideTicket(seen(saturday, SATURDAY_10), MONDAY_08);
    expect(actions).toContainEqual({ do: 'assign', ticket: '10001', to: 'ina' });
    expect(state).toMatchObject({ stage: 'working', team: 'incident-management', alertRound: 0 });
    expect(state?.proposals.map(({ id }) => id)).toEqual(alert === 'propose' ? ['plan'] : []);
  });

  test('while the desk is open it is given to somebody at once, and looking again changes nothing', () => {
    const tuesday = facts({ rules, ticket: ticket(OUTAGE) });
    expect(decideTicket(tuesday, TUESDAY_10).actions).toContainEqual({ do: 'assign', ticket: '10001', to: 'ina' });
    const again = seen(tuesday, TUESDAY_10, { ticket: ticket({ ...OUTAGE, assignee: 'ina' }) });
    expect(kinds(again, TUESDAY_10 + MINUTE_MS)).toEqual([]);
  });

  test('answers that make it ordinary send it the ordinary way', () => {
    const answers = { productive: true, canWork: 'with workaround' as const };
    const changed = seen(saturday, SATURDAY_10, { ticket: ticket({ ...OUTAGE, answers, createdAt: SATURDAY_10 }) });
    const { state } = decideTicket(changed, SATURDAY_10 + MINUTE_MS);
    expect(state).toMatchObject({ stage: 'waiting', serious: false, startsAgainAt: MONDAY_08 });
  });
});

describe('a message to the customer that is only proposed', () => {
  const rules = { ...RULES, modes: { ...RULES.modes, 'customer message': 'propose' as const } };

  test('is not remembered as said', () => {
    const given = facts({ rules, ticket: ticket({ createdAt: SATURDAY_10 }) });
    expect(decideTicket(given, SATURDAY_10).state).not.toHaveProperty('toldUntil');
  });
});

describe('the whole plan, clicked in a panel', () => {
  const project = { mode: 'propose' as const, since: 0 };
  const proposed = seen(facts({ project }), TUESDAY_10);
  const taken: Partial<Ticket> = {
    assignee: 'max',
    assignedBy: { account: 'max', byApp: false, at: TUESDAY_10 + MINUTE_MS },
  };

  test('leaves the ticket with the colleague who took it meanwhile, and does the rest', () => {
    const decision = applyProposal({ ...proposed, ticket: ticket(taken) }, 'plan', TUESDAY_10 + 2 * MINUTE_MS);
    expect(decision?.actions.map((action) => action.do)).toEqual(['set fields', 'note', 'remember']);
    expect(decision?.state?.set).not.toHaveProperty('assignee');
  });

  test('says that it does not fit any more when nothing of it is left to do', () => {
    const answered = decideTicket({ ...proposed, project: { mode: 'act', since: 0 }, state: null }, TUESDAY_10);
    const said = answered.actions.flatMap((action) => (action.do === 'note' ? [action.text] : []));
    const done = ticket({
      ...taken,
      statusCategory: 'done',
      comments: said.map((text, at) => ({
        id: String(at),
        at: TUESDAY_10,
        author: 'app',
        authorKind: 'app',
        text,
        visibleToCustomer: false,
      })),
    });
    expect(applyProposal({ ...proposed, ticket: done }, 'plan', TUESDAY_10 + 2 * MINUTE_MS)).toBeNull();
  });
});
