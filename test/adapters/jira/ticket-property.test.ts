import fc from 'fast-check';
import { encodeTicketState, parseTicketState } from '../../../src/adapters/jira/ticket-property';
import { decideTicket } from '../../../src/domain/decision/decide-ticket';
import type { TicketState } from '../../../src/domain/ticket-state';
import { CUSTOMER, facts, OUTAGE, SATURDAY_10, ticket, TUESDAY_10 } from '../../domain/decision/literals';

const through = (state: TicketState): TicketState | null =>
  parseTicketState(JSON.parse(JSON.stringify(encodeTicketState(state))));

const decided = (given: Parameters<typeof facts>[0], now: number): TicketState => {
  const { state } = decideTicket(facts(given), now);
  if (state === null) throw new Error('nothing was decided');
  return state;
};

const ORDINARY = decided({}, TUESDAY_10);
const SERIOUS = decided({ ticket: ticket({ ...OUTAGE, createdAt: SATURDAY_10 }) }, SATURDAY_10);

describe('the memory on the ticket', () => {
  test.each([
    ['an ordinary ticket', ORDINARY],
    ['a serious one', SERIOUS],
    [
      'one with everything',
      {
        ...SERIOUS,
        startsAgainAt: SATURDAY_10,
        answerDueAt: SATURDAY_10 + 1_500,
        toldUntil: SATURDAY_10,
        decided: 'serious',
        asked: true,
        channel: 'phone',
        refused: [{ what: 'assignee', because: 'no' }],
        before: { assignee: null, team: 'support' },
        lookAgainAt: SATURDAY_10 + 60_000,
        madeToWait: true,
        notMaintenance: true,
        askedMissing: true,
        worse: { at: SATURDAY_10, answers: { productive: true, canWork: 'nobody', since: '10:05' } },
        moves: [
          {
            at: SATURDAY_10,
            by: 'sam',
            from: { team: 'support', assignee: 'sam' },
            to: { team: 'lead', assignee: null },
            because: 'Beratung',
            back: true,
          },
        ],
        bounces: 2,
        question: {
          text: 'Welcher Knoten?',
          by: 'sam',
          at: SATURDAY_10,
          owner: null,
          dueAt: SATURDAY_10 + 1,
          reminded: true,
          answeredAt: SATURDAY_10 + 2,
          answeredBy: 'ina',
        },
        changes: [{ at: SATURDAY_10, what: 'severity', from: 'P2', to: 'P1', by: null }],
        owed: [{ text: 'Bitte ansehen', visibleToCustomer: false, mention: ['ada'] }],
      } satisfies TicketState,
    ],
  ])('%s comes back as it went in', (_title, state) => {
    expect(through(state)).toEqual(state);
  });

  test('whatever somebody writes into it is read without an error, as nothing', () => {
    fc.assert(fc.property(fc.anything(), (value) => expect(parseTicketState(value)).toBeNull()));
  });

  test('one wrong value in a good memory makes it nothing, never an error', () => {
    const good = JSON.parse(JSON.stringify(encodeTicketState(SERIOUS))) as Record<string, unknown>;
    const values = fc.oneof(fc.anything(), fc.constantFrom('x'.repeat(5_000), '', -1, null, { $ne: null }));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(good)), values, (key, value) => {
        const read = parseTicketState({ ...good, [key]: value });
        if (read !== null) expect(through(read)).toEqual(read);
      }),
    );
  });

  test('a text of 32 KB from the customer does not get into it', () => {
    const description = 'Nobody can work, the portal is down. '.repeat(900);
    const state = decided(
      {
        ticket: ticket({ ...OUTAGE, summary: description, description, answers: {}, createdAt: SATURDAY_10 }),
        customers: [CUSTOMER],
      },
      SATURDAY_10,
    );
    expect(JSON.stringify(encodeTicketState(state)).length).toBeLessThan(16_000);
    expect(through(state)).toEqual(state);
  });

  test('too long a trace is left out, and what is owed to people stays', () => {
    const above = Array.from({ length: 60 }, (_, index) => ({ row: `row ${index}`, cell: 'c'.repeat(900) }));
    const owed = [{ text: 'Wir beginnen am Montag.', visibleToCustomer: true }];
    const state = { ...ORDINARY, owed, trace: { ...ORDINARY.trace, above } };
    expect(JSON.stringify(encodeTicketState(state)).length).toBeLessThanOrEqual(32_768);
    expect(through(state)).toMatchObject({ owed, rowId: ORDINARY.rowId, trace: { above: [] } });
  });

  test('a text that would not be read back is shortened', () => {
    const refused = [{ what: 'assignee', because: 'no '.repeat(3_000) }];
    expect(through({ ...ORDINARY, refused })?.refused?.[0]?.because).toHaveLength(4_000);
  });

  test('it always fits and is always read back, whatever its texts are', () => {
    const text = fc.string({ maxLength: 40_000, size: 'max' });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 12 }), (because, texts) => {
        const state = {
          ...ORDINARY,
          because,
          refused: texts.map((what) => ({ what, because })),
          proposals: texts.map((sentence) => ({ id: 'plan', sentence })),
        };
        expect(JSON.stringify(encodeTicketState(state)).length).toBeLessThanOrEqual(32_768);
        expect(through(state)).not.toBeNull();
      }),
      { numRuns: 40 },
    );
  });
});
