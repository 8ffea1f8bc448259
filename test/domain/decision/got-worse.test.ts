import { decideTicket } from '../../../src/domain/decision/decide-ticket';
import { instantOf, MINUTE_MS } from '../../../src/domain/instant';
import type { Comment } from '../../../src/domain/ticket';
import type { TicketState } from '../../../src/domain/ticket-state';
import { facts, ticket, TUESDAY_1705 } from './literals';

const AT_2030 = instantOf('2026-11-10T20:30:00+01:00');
const WORSE: Comment = {
  id: '1',
  at: AT_2030,
  author: 'nadine',
  authorKind: 'customer',
  text: 'Jetzt ist das Portal komplett ausgefallen, niemand kann sich anmelden.',
  visibleToCustomer: true,
};
const report = ticket({ filedAs: 'incident', answers: { productive: true, canWork: 'with workaround' } });
const waiting = decideTicket(facts({ ticket: report }), TUESDAY_1705).state;
const state = waiting === null ? null : { ...waiting, owed: [] };
const kinds = (comments: readonly Comment[], now: number, from: TicketState | null = state) =>
  decideTicket(facts({ ticket: { ...report, comments }, state: from }), now).actions.map((action) => action.do);

describe('the customer writes that it got worse while the desk is closed', () => {
  const worse = decideTicket(facts({ ticket: { ...report, comments: [WORSE] }, state }), AT_2030 + MINUTE_MS);

  test('the words alone alert nobody: they only suggest', () => {
    expect(worse.actions.map((action) => action.do)).not.toContain('raise alert');
    expect(worse.state).toMatchObject({ stage: 'asking', answerDueAt: AT_2030 + 16 * MINUTE_MS });
  });

  test('15 minutes of silence alert', () => {
    expect(kinds([WORSE], AT_2030 + 16 * MINUTE_MS, worse.state)).toContain('raise alert');
  });

  test("a colleague's answer to it ends the matter", () => {
    const answer: Comment = {
      ...WORSE,
      id: '2',
      at: AT_2030 + 5 * MINUTE_MS,
      author: 'sam',
      authorKind: 'staff',
      text: 'Wir sind dran.',
    };
    expect(kinds([WORSE, answer], AT_2030 + 16 * MINUTE_MS, worse.state)).not.toContain('raise alert');
  });

  test('"it works again" ends the matter', () => {
    const again: Comment = { ...WORSE, id: '2', at: AT_2030 + 5 * MINUTE_MS, text: 'Es funktioniert wieder.' };
    expect(kinds([WORSE, again], AT_2030 + 16 * MINUTE_MS, worse.state)).not.toContain('raise alert');
  });

  test('an ordinary comment changes nothing', () => {
    expect(kinds([{ ...WORSE, text: 'Nachtrag: betrifft auch den Kurs Brandschutz.' }], AT_2030 + MINUTE_MS)).toEqual(
      [],
    );
  });
});
