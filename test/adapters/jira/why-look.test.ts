import { whyLook } from '../../../src/adapters/jira/why-look';
import { decideTicket } from '../../../src/domain/decision/decide-ticket';
import { MINUTE_MS, SECOND_MS } from '../../../src/domain/instant';
import { facts, TUESDAY_10 } from '../../domain/decision/literals';

const { state } = decideTicket(facts(), TUESDAY_10);
if (state === null) throw new Error('nothing was decided');
const working = state;

describe('why the sweep looks at a ticket', () => {
  test.each([
    {
      title: 'a waiting ticket whose time has come',
      stage: 'waiting',
      due: 0,
      updated: 0,
      now: 0,
      because: 'starts again',
    },
    { title: 'a waiting ticket before its time', stage: 'waiting', due: 1, updated: 0, now: 0, because: null },
    { title: 'silence after the questions', stage: 'asking', due: 0, updated: 0, now: 0, because: 'silence' },
    { title: 'questions that may still be answered', stage: 'asking', due: 1, updated: 0, now: 0, because: null },
    {
      title: 'an answer before the time is over',
      stage: 'asking',
      due: 1,
      updated: 11,
      now: 20,
      because: 'unseen change',
    },
    { title: 'a change after the look', stage: 'working', due: 1, updated: 11, now: 20, because: 'unseen change' },
    { title: 'the own write, just now', stage: 'working', due: 1, updated: 2, now: 20, because: null },
    {
      title: 'the own write or one beside it, five minutes ago',
      stage: 'working',
      due: 1,
      updated: 2,
      now: 302,
      because: 'unseen change',
    },
    { title: 'the own write, long ago', stage: 'working', due: 1, updated: 2, now: 602, because: null },
  ] as const)('$title → $because', ({ stage, due, updated, now, because }) => {
    const since = TUESDAY_10 + (now - 300) * SECOND_MS;
    const at = TUESDAY_10 + now * SECOND_MS;
    const dueAt = at + due * MINUTE_MS;
    const given = { ...working, stage, startsAgainAt: dueAt, answerDueAt: dueAt };
    expect(whyLook(given, { updated: TUESDAY_10 + updated * SECOND_MS, since, now: at })).toBe(because);
  });

  test('a change beside the own write is looked at after a pause of the timer, and once', () => {
    const updated = TUESDAY_10 + 2 * SECOND_MS;
    const at = (minutes: number) => TUESDAY_10 + minutes * MINUTE_MS;
    expect(whyLook(working, { updated, since: at(0), now: at(180) })).toBe('unseen change');
    expect(whyLook(working, { updated, since: at(180), now: at(185) })).toBeNull();
  });
});
