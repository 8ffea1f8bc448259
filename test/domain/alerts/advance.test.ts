import type { Action } from '../../../src/domain/actions';
import type { Alert, Telling } from '../../../src/domain/alerts/alert';
import { advance } from '../../../src/domain/alerts/advance';
import type { Candidate } from '../../../src/domain/alerts/candidate';
import { escalate, type WhoAnswers } from '../../../src/domain/alerts/escalate';
import { raiseAlert } from '../../../src/domain/alerts/raise-alert';
import { wasCallOut } from '../../../src/domain/alerts/was-call-out';
import { instantOf, MINUTE_MS } from '../../../src/domain/instant';

const SATURDAY = instantOf('2026-11-28T03:00:00Z');
const after = (minutes: number) => SATURDAY + minutes * MINUTE_MS;

const STEPS = [
  { who: 'duty', waitMinutes: 10 },
  { who: 'team', waitMinutes: 5 },
  { who: 'rota', waitMinutes: 5 },
  { who: 'last resort', waitMinutes: 5 },
] as const;

const raised = raiseAlert(
  {
    ticket: { id: '10001', key: 'SD-1' },
    desk: 'saarbruecken',
    language: 'en',
    text: 'Acme: nobody can work since 03:00.',
    texts: { en: 'Acme: nobody can work since 03:00.', de: 'Acme: niemand kann arbeiten seit 03:00.' },
    steps: STEPS,
    rulesVersion: 7,
  },
  SATURDAY,
).alert;

const candidate = (person: string, more: Partial<Candidate> = {}): Candidate => ({
  person,
  because: 'is on call',
  ...more,
});

/** Everybody reachable: one person a step. */
const EVERYBODY: WhoAnswers = ({ who }) =>
  ({
    duty: [candidate('jana')],
    team: [candidate('tom'), candidate('ute')],
    rota: [candidate('radu')],
    'last resort': [candidate('boss')],
    named: [],
  })[who];

const told = (actions: readonly Action[]): readonly Telling[] =>
  actions.flatMap((action) => (action.do === 'tell' ? [action.telling] : []));

/** Tells the due step and reports every telling as sent at once. */
const tellDue = (alert: Alert, minutes: number, who: WhoAnswers = EVERYBODY, outcome: 'sent' | 'failed' = 'sent') => {
  const look = escalate(alert, who, after(minutes));
  const tellings = told(look.actions);
  const reported = tellings.reduce(
    (current, telling) => advance(current, { kind: 'told', telling: { ...telling, outcome } }, after(minutes)).alert,
    look.alert,
  );
  return { alert: reported, people: tellings.map(({ person }) => person), actions: look.actions };
};

describe('an escalation', () => {
  it('tells the duty person at once, then team, rota and last resort after their waits', () => {
    const first = tellDue(raised, 0);
    const second = tellDue(first.alert, 10);
    const third = tellDue(second.alert, 15);
    const fourth = tellDue(third.alert, 20);
    expect([first, second, third, fourth].map(({ people }) => people)).toEqual([
      ['jana'],
      ['tom', 'ute'],
      ['radu'],
      ['boss'],
    ]);
    expect([first, second, third, fourth].map(({ alert }) => (alert.dueAt ?? 0) - SATURDAY)).toEqual(
      [10, 15, 20, 25].map((minutes) => minutes * MINUTE_MS),
    );
  });

  it('tells nobody before the wait is over', () => {
    const first = tellDue(raised, 0);
    const early = escalate(first.alert, EVERYBODY, after(10) - 1);
    expect(early.actions).toEqual([]);
    expect(early.ignored).toBe('nothing is due yet');
    expect(early.alert).toBe(first.alert);
  });

  it('goes through an empty step at once', () => {
    const nobodyOnDuty: WhoAnswers = (step, index) => (step.who === 'duty' ? [] : EVERYBODY(step, index));
    expect(tellDue(raised, 0, nobodyOnDuty).people).toEqual(['tom', 'ute']);
  });

  it('passes over absent, inactive and busy people and logs why', () => {
    const away: WhoAnswers = (step, index) =>
      step.who === 'duty' ? [candidate('jana', { skip: 'absent: holiday' })] : EVERYBODY(step, index);
    const first = tellDue(raised, 0, away);
    expect(first.people).toEqual(['tom', 'ute']);
    expect(first.alert.log[0]).toEqual({
      round: 1,
      step: 0,
      person: 'jana',
      route: 'operations',
      at: SATURDAY,
      outcome: 'skipped',
      because: 'absent: holiday',
    });
  });

  it('writes the alert before anybody is told, so that a second look does not tell again', () => {
    const look = escalate(raised, EVERYBODY, SATURDAY);
    expect(look.actions.map((action) => action.do)).toEqual(['change alert', 'set fields', 'tell']);
    expect(escalate(look.alert, EVERYBODY, SATURDAY + 1).actions).toEqual([]);
  });

  it('says in each person’s own language who is down', () => {
    const german: WhoAnswers = () => [
      candidate('jana', { languages: ['de', 'en'] }),
      candidate('tom', { languages: ['en'] }),
    ];
    expect(told(escalate(raised, german, SATURDAY).actions).map(({ text }) => text)).toEqual([
      'Acme: niemand kann arbeiten seit 03:00.',
      undefined,
    ]);
  });

  it('goes on at once when a telling failed on every route', () => {
    const first = tellDue(raised, 0, EVERYBODY, 'failed');
    expect(first.alert.dueAt).toBe(SATURDAY);
    expect(tellDue(first.alert, 0).people).toEqual(['tom', 'ute']);
  });

  it('tells again when the sender died before it reported, and goes on when it dies twice', () => {
    const lost = escalate(raised, EVERYBODY, SATURDAY).alert;
    const again = escalate(lost, EVERYBODY, after(1));
    expect(told(again.actions)).toEqual([
      {
        round: 1,
        step: 0,
        person: 'jana',
        route: 'operations',
        at: after(1),
        outcome: 'planned',
        because: 'is on call',
        attempt: 2,
      },
    ]);
    expect(again.alert.log.map(({ outcome, attempt }) => [outcome, attempt ?? 1])).toEqual([
      ['failed', 1],
      ['planned', 2],
    ]);
    const next = escalate(again.alert, EVERYBODY, after(2));
    expect(told(next.actions).map(({ person }) => person)).toEqual(['tom', 'ute']);
    expect(next.alert.log.filter(({ outcome }) => outcome === 'planned').map(({ person }) => person)).toEqual([
      'tom',
      'ute',
    ]);
  });
});

describe('nobody left', () => {
  const atTheEnd = () => [0, 10, 15, 20].reduce((alert, minutes) => tellDue(alert, minutes).alert, raised);

  it('is loud once and tells the last resort again and again', () => {
    const first = tellDue(atTheEnd(), 25);
    expect(first.alert.status).toBe('nobody left');
    expect(first.people).toEqual(['boss']);
    expect(first.actions).toContainEqual({
      do: 'note',
      ticket: '10001',
      key: 'alert 1 nobody left',
      text: 'NOBODY HAS ACCEPTED THE ON-CALL ALERT. Everybody on the escalation has been told. The last one is told again every 5 minutes. Please call somebody.',
    });
    const second = tellDue(first.alert, 30);
    expect(second.people).toEqual(['boss']);
    expect(second.actions.filter((action) => action.do === 'note')).toEqual([]);
    expect(second.alert.dueAt).toBe(after(35));
  });

  it('tells also who has come on call meanwhile', () => {
    const morning: WhoAnswers = (step, index) => (step.who === 'duty' ? [candidate('mia')] : EVERYBODY(step, index));
    const left = tellDue(atTheEnd(), 25).alert;
    expect(tellDue(left, 30, morning).people).toEqual(['boss', 'mia']);
  });

  it('says so at once, and looks again, when nobody at all can be told', () => {
    const look = escalate(raised, () => [], SATURDAY);
    expect(look.alert.status).toBe('nobody left');
    expect(look.alert.dueAt).toBe(after(5));
    expect(look.actions).toContainEqual(
      expect.objectContaining({ do: 'note', text: expect.stringContaining('NOBODY COULD BE TOLD') }),
    );
  });

  it('is looked at again after the last step’s wait when its time ran out or its person declined', () => {
    const last = atTheEnd();
    const outOfTime = advance(last, { kind: 'timed out' }, after(25)).alert;
    expect(outOfTime).toMatchObject({ status: 'nobody left', dueAt: after(30) });
    const declined = advance(last, { kind: 'declined', by: 'boss', reason: 'ill' }, after(22));
    expect(declined.alert).toMatchObject({ status: 'nobody left', dueAt: after(27) });
    expect(declined.actions.flatMap((action) => (action.do === 'note' ? [action.key] : []))).toEqual([
      'alert 1 declined boss',
      'alert 1 nobody left',
    ]);
  });

  it('ends when the last resort accepts', () => {
    const left = tellDue(atTheEnd(), 25).alert;
    expect(advance(left, { kind: 'accepted', by: 'boss' }, after(26)).alert).toMatchObject({
      status: 'accepted',
      acceptedBy: 'boss',
    });
  });
});

describe('an acceptance', () => {
  const first = tellDue(raised, 0).alert;

  it('of the alerted person ends the telling', () => {
    const move = advance(first, { kind: 'accepted', by: 'jana' }, after(3));
    expect(move.alert).toMatchObject({ status: 'accepted', acceptedBy: 'jana', acceptedAt: after(3) });
    expect(move.alert).not.toHaveProperty('dueAt');
    expect(escalate(move.alert, EVERYBODY, after(60)).actions).toEqual([]);
    expect(move.actions).toContainEqual({
      do: 'set fields',
      ticket: '10001',
      fields: { 'on-call-alert': 'accepted', 'on-call-person': 'jana' },
    });
  });

  it('of a stranger changes nothing and says why', () => {
    expect(advance(first, { kind: 'accepted', by: 'tom' }, after(3))).toEqual({
      alert: first,
      actions: [],
      ignored: 'only an alerted person can accept',
    });
  });

  it('of the first person still counts while the second is told', () => {
    const second = tellDue(first, 10).alert;
    expect(advance(second, { kind: 'accepted', by: 'jana' }, after(11)).alert.acceptedBy).toBe('jana');
  });

  it('of a person who was passed over does not count', () => {
    const away: WhoAnswers = (step, index) =>
      step.who === 'duty' ? [candidate('jana', { skip: 'absent' })] : EVERYBODY(step, index);
    expect(advance(tellDue(raised, 0, away).alert, { kind: 'accepted', by: 'jana' }, after(1)).ignored).toBe(
      'only an alerted person can accept',
    );
  });

  it('comes once: a second person is told that somebody has it', () => {
    const second = tellDue(first, 10).alert;
    const accepted = advance(second, { kind: 'accepted', by: 'tom' }, after(11)).alert;
    expect(advance(accepted, { kind: 'accepted', by: 'ute' }, after(12)).ignored).toBe(
      'somebody else has accepted already',
    );
    expect(advance(accepted, { kind: 'accepted', by: 'tom' }, after(12)).ignored).toBe(
      'this person has accepted already',
    );
  });

  it('stands when the report of an earlier telling arrives after it', () => {
    const look = escalate(raised, EVERYBODY, SATURDAY);
    const accepted = advance(look.alert, { kind: 'accepted', by: 'jana' }, after(1)).alert;
    const late = told(look.actions).reduce(
      (alert, telling) =>
        advance(alert, { kind: 'told', telling: { ...telling, outcome: 'sent', answer: '202' } }, after(2)).alert,
      accepted,
    );
    expect(late.status).toBe('accepted');
    expect(late).not.toHaveProperty('dueAt');
    expect(late.log).toHaveLength(1);
    expect(late.log[0]).toMatchObject({ outcome: 'sent', answer: '202' });
  });
});

describe('a person who declines', () => {
  it('hands on to the next step at once', () => {
    const first = tellDue(raised, 0).alert;
    const move = advance(first, { kind: 'declined', by: 'jana', reason: 'no network' }, after(2));
    expect(move.alert).toMatchObject({ step: 1, dueAt: after(2) });
    expect(move.actions).toContainEqual({
      do: 'note',
      ticket: '10001',
      key: 'alert 1 declined jana',
      text: 'cannot take the on-call alert: no network. The next person is told now.',
      mention: ['jana'],
    });
    expect(tellDue(move.alert, 2).people).toEqual(['tom', 'ute']);
  });

  it('is waited for no more, but the others of the step are', () => {
    const second = tellDue(tellDue(raised, 0).alert, 10).alert;
    const one = advance(second, { kind: 'declined', by: 'tom', reason: 'driving' }, after(11)).alert;
    expect(one).toMatchObject({ step: 1, dueAt: after(15) });
    expect(advance(one, { kind: 'declined', by: 'ute', reason: 'ill' }, after(12)).alert).toMatchObject({
      step: 2,
      dueAt: after(12),
    });
  });

  it('is not told again in a later step of the round', () => {
    const alwaysJana: WhoAnswers = (step, index) =>
      step.who === 'last resort' ? EVERYBODY(step, index) : [candidate('jana')];
    const first = tellDue(raised, 0, alwaysJana).alert;
    const declined = advance(first, { kind: 'declined', by: 'jana', reason: 'ill' }, after(1)).alert;
    expect(tellDue(declined, 1, alwaysJana).people).toEqual(['boss']);
  });

  it('does not silence the last resort', () => {
    const onlyBoss: WhoAnswers = ({ who }) => (who === 'last resort' ? [candidate('boss')] : []);
    const first = tellDue(raised, 0, onlyBoss).alert;
    const declined = advance(first, { kind: 'declined', by: 'boss', reason: 'on a plane' }, after(1)).alert;
    expect(declined.status).toBe('nobody left');
    expect(tellDue(declined, 6, onlyBoss).people).toEqual(['boss']);
  });

  it('must have been told', () => {
    expect(advance(raised, { kind: 'declined', by: 'tom', reason: 'no' }, after(1)).ignored).toBe(
      'only an alerted person can decline',
    );
  });
});

describe('a raised severity', () => {
  it('alerts again from the first step, whoever had accepted', () => {
    const first = tellDue(raised, 0).alert;
    const accepted = advance(first, { kind: 'accepted', by: 'jana' }, after(3)).alert;
    const move = advance(accepted, { kind: 'severity raised', by: 'kim', because: 'P2 became P1' }, after(30));
    expect(move.alert).toMatchObject({ round: 2, status: 'raised', step: 0, dueAt: after(30) });
    expect(move.alert).not.toHaveProperty('acceptedBy');
    expect(tellDue(move.alert, 30).people).toEqual(['jana']);
  });

  it('needs an acceptance of its own round', () => {
    const second = tellDue(tellDue(raised, 0).alert, 10).alert;
    const again = advance(second, { kind: 'severity raised', by: null, because: 'it got worse' }, after(12)).alert;
    expect(advance(again, { kind: 'accepted', by: 'tom' }, after(13)).ignored).toBe(
      'only an alerted person can accept',
    );
  });

  it('asks people who declined the round before again', () => {
    const first = tellDue(raised, 0).alert;
    const declined = advance(first, { kind: 'declined', by: 'jana', reason: 'ill' }, after(1)).alert;
    const again = advance(declined, { kind: 'severity raised', by: null, because: 'P1' }, after(2)).alert;
    expect(tellDue(again, 2).people).toEqual(['jana']);
  });

  it('brings an alert back that was called off', () => {
    const off = advance(raised, { kind: 'called off', by: 'kim', because: 'not serious' }, after(1)).alert;
    const again = advance(off, { kind: 'severity raised', by: null, because: 'it got worse' }, after(5)).alert;
    expect(again).toMatchObject({ round: 2, status: 'raised', dueAt: after(5) });
  });
});

describe('an alert that is called off', () => {
  it('tells nobody any more, and keeps who was called out', () => {
    const first = tellDue(raised, 0).alert;
    const off = advance(first, { kind: 'called off', by: 'kim', because: 'not serious' }, after(1)).alert;
    expect(off).not.toHaveProperty('dueAt');
    expect(escalate(off, EVERYBODY, after(60)).actions).toEqual([]);
    expect(wasCallOut(off)).toEqual(['jana']);
    expect(off.answers).toEqual([{ at: after(1), round: 1, by: 'kim', what: 'called off', because: 'not serious' }]);
  });

  it('called nobody out when it reached nobody', () => {
    const off = advance(raised, { kind: 'called off', by: 'kim', because: 'not serious' }, after(1)).alert;
    expect(wasCallOut(off)).toEqual([]);
  });
});

describe('a second report of the same outage', () => {
  it('counts louder and tells nobody again', () => {
    const first = tellDue(raised, 0).alert;
    const move = advance(first, { kind: 'reported again' }, after(4));
    expect(move.alert).toMatchObject({ reports: 2, step: 0, dueAt: after(10) });
    expect(move.actions.map((action) => action.do)).toEqual(['change alert', 'note']);
  });
});

describe('a new alert', () => {
  it('is refused without a step', () => {
    const wish = {
      ticket: { id: '1', key: 'SD-1' },
      desk: 'graz',
      language: 'de',
      text: 'x',
      steps: [],
      rulesVersion: 1,
    };
    expect(() => raiseAlert(wish, SATURDAY)).toThrow('escalation: has no step; name at least the last resort');
  });

  it('carries at most 130 characters', () => {
    const wish = {
      ticket: { id: '1', key: 'SD-1' },
      desk: 'graz',
      language: 'de',
      text: 'x'.repeat(400),
      steps: STEPS,
      rulesVersion: 1,
    };
    expect(raiseAlert(wish, SATURDAY).alert.text).toHaveLength(130);
  });

  it('keeps its steps when the rules change', () => {
    const steps = [{ who: 'duty' as const, waitMinutes: 10 }];
    const { alert } = raiseAlert(
      { ticket: { id: '1', key: 'SD-1' }, desk: 'graz', language: 'de', text: 'x', steps, rulesVersion: 1 },
      SATURDAY,
    );
    steps[0] = { who: 'duty', waitMinutes: 90 };
    expect(alert.steps).toEqual([{ who: 'duty', waitMinutes: 10 }]);
  });
});
