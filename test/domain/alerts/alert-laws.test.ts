import fc from 'fast-check';
import type { Action } from '../../../src/domain/actions';
import { advance } from '../../../src/domain/alerts/advance';
import type { Alert } from '../../../src/domain/alerts/alert';
import type { AlertEvent } from '../../../src/domain/alerts/alert-event';
import { claimKey } from '../../../src/domain/alerts/claim-key';
import { escalate, type WhoAnswers } from '../../../src/domain/alerts/escalate';
import { raiseAlert } from '../../../src/domain/alerts/raise-alert';
import { MINUTE_MS } from '../../../src/domain/instant';

const PEOPLE = ['ana', 'ben', 'cem', 'dora', 'eva'] as const;
const START = 1_700_000_000_000;

const steps = fc.array(
  fc.record({
    who: fc.constantFrom('duty', 'team', 'rota', 'last resort'),
    waitMinutes: fc.integer({ min: 0, max: 20 }),
  }),
  { minLength: 1, maxLength: 5 },
);
const staffing = fc.array(
  fc.array(fc.record({ person: fc.constantFrom(...PEOPLE), skipped: fc.boolean() }), { maxLength: 3 }),
  { minLength: 1, maxLength: 5 },
);
/** What the world does next: time passes, the sender works or dies, people do things. */
const happening = fc.oneof(
  fc.record({
    kind: fc.constant('look' as const),
    afterMs: fc.integer({ min: 0, max: 30 * MINUTE_MS }),
    sends: fc.constantFrom('sent', 'failed', 'dies'),
  }),
  fc.record({ kind: fc.constant('accepted' as const), by: fc.constantFrom(...PEOPLE) }),
  fc.record({ kind: fc.constant('declined' as const), by: fc.constantFrom(...PEOPLE), reason: fc.constant('cannot') }),
  fc.record({ kind: fc.constant('timed out' as const) }),
  fc.record({ kind: fc.constant('empty step' as const) }),
  fc.record({ kind: fc.constant('severity raised' as const), by: fc.constant(null), because: fc.constant('worse') }),
  fc.record({ kind: fc.constant('reported again' as const) }),
  fc.record({
    kind: fc.constant('handover asked' as const),
    toDesk: fc.constant(null),
    asked: fc.subarray([...PEOPLE]),
    because: fc.constant('closing'),
  }),
  fc.record({
    kind: fc.constant('handed on' as const),
    by: fc.constantFrom(...PEOPLE),
    byName: fc.constant('Somebody'),
    to: fc.constantFrom(...PEOPLE),
    toName: fc.constant('Somebody else'),
    languages: fc.constant(['en']),
    reason: fc.constant('knows it'),
  }),
  fc.record({ kind: fc.constant('not taken' as const), because: fc.constant('no answer') }),
  fc.record({ kind: fc.constant('no progress' as const), because: fc.constant('an hour') }),
);
const ending = fc.oneof(
  fc.record({ kind: fc.constant('resolved' as const), by: fc.constant(null) }),
  fc.record({ kind: fc.constant('called off' as const), by: fc.constant('ana'), because: fc.constant('not serious') }),
);

interface Moment {
  readonly alert: Alert;
  readonly actions: readonly Action[];
  readonly ignored?: string | undefined;
}

/** Plays a history; every state on the way, with what it made the world do. */
const history = fc
  .record({ steps, staffing, happenings: fc.array(happening, { maxLength: 25 }), end: fc.option(ending) })
  .map(({ steps, staffing, happenings, end }): readonly Moment[] => {
    const who: WhoAnswers = (step, index) => {
      if (step.who === 'named') return [{ person: step.person, because: step.because }];
      return (staffing[index % staffing.length] ?? []).map(({ person, skipped }) => ({
        person,
        because: 'on call',
        ...(skipped ? { skip: 'absent' } : {}),
      }));
    };
    let now = START;
    const wish = {
      ticket: { id: '1', key: 'SD-1' },
      desk: 'graz',
      language: 'en',
      text: 'down',
      steps,
      rulesVersion: 1,
    };
    const moments: Moment[] = [raiseAlert(wish, now)];
    let current = moments[0]?.alert;
    const go = (event: AlertEvent): void => {
      if (current === undefined) return;
      const move = advance(current, event, now);
      current = move.alert;
      moments.push(move);
    };
    for (const one of happenings) {
      if (one.kind !== 'look') {
        go(one);
        continue;
      }
      now += one.afterMs;
      if (current === undefined) continue;
      const look = escalate(current, who, now);
      current = look.alert;
      moments.push(look);
      if (one.sends === 'dies') continue;
      const outcome = one.sends;
      for (const action of look.actions)
        if (action.do === 'tell') go({ kind: 'told', telling: { ...action.telling, outcome } });
    }
    if (end !== null) go(end);
    return moments;
  });

const isRunning = ({ status }: Alert): boolean => ['raised', 'told', 'nobody left'].includes(status);

/** Somebody holds it, and a named person is asked to take it over. */
const isCalling = ({ status, handover }: Alert): boolean => status === 'accepted' && handover?.until !== undefined;
const isEnded = ({ status }: Alert): boolean => ['resolved', 'called off'].includes(status);

describe('whatever happens to an alert', () => {
  it('it is never silent: while nobody has accepted and nothing ended it, a next look is due', () => {
    fc.assert(
      fc.property(history, (moments) => {
        for (const { alert } of moments) {
          // Who accepts gets the instant of the next look from the decision, which knows the desks' hours.
          if (isRunning(alert) || isCalling(alert)) expect(alert.dueAt).toBeDefined();
          if (isEnded(alert)) expect(alert.dueAt).toBeUndefined();
        }
      }),
      { numRuns: 500 },
    );
  });

  it('nobody is told in a round after its acceptance', () => {
    fc.assert(
      fc.property(history, (moments) => {
        const accepted = new Set<number>();
        for (const { alert, actions } of moments) {
          for (const action of actions)
            if (action.do === 'tell') expect(accepted.has(action.telling.round)).toBe(false);
          if (alert.status === 'accepted') accepted.add(alert.round);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('once somebody holds it only who is asked to take it over is ever to be told', () => {
    fc.assert(
      fc.property(history, (moments) => {
        moments.forEach(({ alert }, index) => {
          const before = moments[index - 1]?.alert;
          if (before === undefined || before.status !== 'accepted' || alert.status !== 'accepted') return;
          const added = alert.log.slice(before.log.length);
          for (const { person } of added) expect(alert.handover?.asked).toContain(person);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('the last step of a round is always one of the rules, so that a named person never ends the escalation', () => {
    fc.assert(
      fc.property(history, (moments) => {
        for (const { alert } of moments) expect(alert.steps.at(-1)?.who).not.toBe('named');
      }),
      { numRuns: 300 },
    );
  });

  it('the steps of a round are told in their order', () => {
    fc.assert(
      fc.property(history, (moments) => {
        // While somebody holds it a named person is told in the step that was accepted.
        const log = (moments.at(-1)?.alert.log ?? []).filter(({ because }) => !because.startsWith('handed on'));
        const order = log.map(({ round, step }) => round * 100 + step);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });

  it('only a person who was told in the round, or asked to take over, holds it', () => {
    fc.assert(
      fc.property(history, (moments) => {
        moments.forEach(({ alert }, index) => {
          const before = moments[index - 1]?.alert;
          if (alert.acceptedBy === undefined || alert.acceptedBy === before?.acceptedBy) return;
          const told = alert.log.some(
            (one) => one.round === alert.round && one.person === alert.acceptedBy && one.outcome !== 'skipped',
          );
          expect(told || before?.handover?.asked.includes(alert.acceptedBy) === true).toBe(true);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('no telling is claimed twice', () => {
    fc.assert(
      fc.property(history, (moments) => {
        const keys = moments.flatMap(({ actions }) =>
          actions.flatMap((action) => (action.do === 'tell' ? [claimKey(action.alert, action.telling)] : [])),
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 500 },
    );
  });

  it('an ignored event changes nothing, and every other one counts one write', () => {
    fc.assert(
      fc.property(history, (moments) => {
        moments.forEach(({ alert, actions, ignored }, index) => {
          const before = moments[index - 1]?.alert;
          if (before === undefined) return;
          if (ignored !== undefined) {
            expect(alert).toBe(before);
            expect(actions).toEqual([]);
            return;
          }
          expect(alert.revision).toBe(before.revision + 1);
          expect(actions[0]).toEqual({ do: 'change alert', from: before, to: alert });
        });
      }),
      { numRuns: 300 },
    );
  });

  it('left alone, it goes through all steps and ends at nobody left, never in silence', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const wish = {
          ticket: { id: '1', key: 'SD-1' },
          desk: 'graz',
          language: 'en',
          text: 'down',
          steps: given,
          rulesVersion: 1,
        };
        let { alert } = raiseAlert(wish, START);
        for (let looks = 0; looks < given.length * 3 + 4; looks += 1) {
          alert = escalate(
            alert,
            (step, index) => [{ person: `p${index}`, because: step.who }],
            alert.dueAt ?? Number.NaN,
          ).alert;
        }
        expect(alert.status).toBe('nobody left');
        expect(new Set(alert.log.map(({ person }) => person))).toEqual(new Set(given.map((_, index) => `p${index}`)));
      }),
    );
  });
});

describe('the log of an alert that nobody accepts for four days', () => {
  it('stays small, keeps the first tellings and never repeats a claim', () => {
    const wish = {
      ticket: { id: '1', key: 'SD-1' },
      desk: 'graz',
      language: 'en',
      text: 'down',
      steps: [{ who: 'last resort' as const, waitMinutes: 5 }],
      rulesVersion: 1,
    };
    let { alert } = raiseAlert(wish, START);
    const keys: string[] = [];
    while ((alert.dueAt ?? 0) < START + 4 * 24 * 60 * MINUTE_MS) {
      const look = escalate(alert, () => [{ person: 'boss', because: 'last' }], alert.dueAt ?? Number.NaN);
      for (const action of look.actions) if (action.do === 'tell') keys.push(claimKey(action.alert, action.telling));
      alert = look.alert;
    }
    expect(keys.length).toBeGreaterThan(1000);
    expect(new Set(keys).size).toBe(keys.length);
    expect(alert.log.length).toBeLessThanOrEqual(300);
    expect(alert.log[0]?.at).toBe(START);
  });
});
