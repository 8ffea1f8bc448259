import { advance } from '../../../src/domain/alerts/advance';
import type { Alert } from '../../../src/domain/alerts/alert';
import { escalate, type WhoAnswers } from '../../../src/domain/alerts/escalate';
import { raiseAlert } from '../../../src/domain/alerts/raise-alert';
import { instantOf, MINUTE_MS } from '../../../src/domain/instant';

const NOW = instantOf('2026-11-28T09:00:00Z');
const STEPS = [
  { who: 'duty' as const, waitMinutes: 10 },
  { who: 'last resort' as const, waitMinutes: 5 },
];
const WHO: WhoAnswers = (step) => [
  { person: step.who === 'named' ? step.person : step.who === 'duty' ? 'jana' : 'boss', because: 'on call' },
];

const told = (alert: Alert, at = alert.dueAt ?? Number.NaN): Alert => {
  const look = escalate(alert, WHO, at);
  return look.actions.reduce(
    (now, action) =>
      action.do === 'tell'
        ? advance(now, { kind: 'told', telling: { ...action.telling, outcome: 'sent' } }, at).alert
        : now,
    look.alert,
  );
};

const raised = raiseAlert(
  {
    ticket: { id: '1', key: 'SD-1' },
    desk: 'graz',
    language: 'en',
    text: 'down',
    texts: { en: 'down', de: 'kaputt' },
    steps: STEPS,
    rulesVersion: 1,
    terms: { acceptedBy: ['accept'], progressMinutes: 60 },
  },
  NOW,
).alert;
const running = told(raised);
const held = advance(running, { kind: 'accepted', by: 'jana' }, NOW + MINUTE_MS).alert;
const toKim = {
  kind: 'handed on' as const,
  by: 'jana',
  byName: 'Jana',
  to: 'kim',
  toName: 'Kim',
  languages: ['de'],
  reason: 'knows it',
};
const LATER = NOW + 2 * MINUTE_MS;

describe('an alert that is handed on before somebody has accepted', () => {
  const on = advance(running, toKim, LATER).alert;

  it('tells the named person at once, and then the steps of the rules as they were', () => {
    expect(on.steps.map(({ who }) => who)).toEqual(['duty', 'named', 'last resort']);
    const asked = told(on);
    expect(asked.log.map(({ person, step }) => `${step + 1} ${person}`)).toEqual(['1 jana', '2 kim']);
    expect(told(asked, LATER + 10 * MINUTE_MS).log.at(-1)).toMatchObject({ person: 'boss', step: 2 });
  });

  it('takes the place of a step that was not told yet', () => {
    expect(advance(raised, toKim, NOW).alert.steps.map(({ who }) => who)).toEqual(['named', 'duty', 'last resort']);
  });

  it('keeps the last step last', () => {
    const atEnd = told(running, NOW + 10 * MINUTE_MS);
    expect(advance(atEnd, toKim, LATER).alert.steps.map(({ who }) => who)).toEqual([
      'duty',
      'last resort',
      'named',
      'last resort',
    ]);
  });

  it('is not handed on to somebody who has declined', () => {
    const declined = advance(running, { kind: 'declined', by: 'jana', reason: 'ill' }, LATER).alert;
    expect(advance(declined, { ...toKim, to: 'jana' }, LATER).ignored).toBe('this person has declined already');
  });
});

describe('an alert that its holder hands on', () => {
  const on = advance(held, toKim, LATER).alert;

  it('stays with the holder, and plans to tell the named person in that person’s language', () => {
    expect(on).toMatchObject({ status: 'accepted', acceptedBy: 'jana', dueAt: LATER });
    expect(on.log.at(-1)).toMatchObject({
      person: 'kim',
      outcome: 'planned',
      text: 'kaputt',
      because: 'handed on by Jana: knows it',
    });
  });

  it('does not silence what rings for the named person', () => {
    const telling = on.log.find(({ person }) => person === 'kim');
    if (telling === undefined) throw new Error('kim is not told');
    const event = {
      kind: 'told' as const,
      telling: { ...telling, outcome: 'sent' as const },
      routes: { operations: { alertId: 'a' } },
    };
    const ringing = advance(on, event, LATER).alert;
    expect(ringing.routes).toEqual({ operations: { alertId: 'a' } });
    // When the answer should have come it is looked at again.
    expect(ringing.dueAt).toBe(LATER + 10 * MINUTE_MS);
    expect(advance(ringing, { kind: 'accepted', by: 'kim' }, LATER).alert.routes?.owed).toBe('acknowledge');
  });

  it('goes back to the holder when the named person declines, and the holder is told', () => {
    const move = advance(on, { kind: 'declined', by: 'kim', reason: 'on the train' }, LATER);
    expect(move.alert).toMatchObject({ status: 'accepted', acceptedBy: 'jana' });
    expect(move.alert).not.toHaveProperty('handover');
    expect(move.actions).toContainEqual(
      expect.objectContaining({ do: 'note', mention: ['jana'], text: expect.stringContaining('on the train') }),
    );
  });

  it('cannot be declined by somebody who was not asked', () => {
    expect(advance(on, { kind: 'declined', by: 'boss', reason: 'no' }, LATER).ignored).toBe(
      'only a person who is asked to take it over can decline',
    );
  });
});

describe('an accepted alert without progress', () => {
  const again = advance(held, { kind: 'no progress', because: 'an hour' }, LATER).alert;

  it('asks whoever accepted, in a round of its own, before anybody else', () => {
    expect(again).toMatchObject({ status: 'raised', round: 2, step: 0, dueAt: LATER });
    expect(again).not.toHaveProperty('acceptedBy');
    expect(told(again).log.at(-1)).toMatchObject({ person: 'jana', step: 0, round: 2 });
  });

  it('goes on with the steps of the rules when there is no answer', () => {
    const asked = told(again);
    expect(told(asked, LATER + 10 * MINUTE_MS).log.at(-1)).toMatchObject({ step: 1, round: 2 });
  });

  it('does not grow by a step each time', () => {
    const accepted = advance(told(again), { kind: 'accepted', by: 'jana' }, LATER).alert;
    const third = advance(accepted, { kind: 'no progress', because: 'an hour' }, LATER).alert;
    expect(third.steps.map(({ who }) => who)).toEqual(['named', 'duty', 'last resort']);
  });

  it('is nothing for an alert that runs', () => {
    expect(advance(running, { kind: 'no progress', because: 'an hour' }, LATER).ignored).toBe('the alert is told');
  });
});
