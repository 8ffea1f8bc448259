import { type Span, instantOf, isoOf } from '../../../src/domain/instant';
import { coverRequests } from '../../../src/domain/oncall/cover-requests';
import { onCallAt } from '../../../src/domain/oncall/on-call-at';
import type { OnCallSchedule, Override } from '../../../src/domain/oncall/schedule';
import { scheduleOf, weeks } from './schedules';

const t = instantOf('2026-01-14T12:00:00Z');
const around = { start: instantOf('2026-01-14T10:00:00Z'), end: instantOf('2026-01-14T14:00:00Z') };
const answer = (schedule: OnCallSchedule, at = t): string => {
  const { people, validUntil } = onCallAt(schedule, at, {});
  return `${people.join('+')} until ${isoOf(validUntil)}`;
};
const reasons = (schedule: OnCallSchedule): readonly string[] =>
  onCallAt(schedule, t, {}).why.map(({ name, won, because }) => `${name} ${won ? 'won' : 'lost'}: ${because}`);

test('the second week is the second member’s until Monday 08:00 local', () => {
  expect(answer(scheduleOf([weeks(['ada', 'bea'])]))).toBe('bea until 2026-01-19T07:00:00Z');
});

test('a hand-off keeps its wall time after the clocks change', () => {
  const schedule = scheduleOf([weeks(['ada', 'bea'])]);
  expect(answer(schedule, instantOf('2026-03-29T12:00:00Z'))).toBe('bea until 2026-03-30T06:00:00Z');
});

test('nobody is on call before the first hand-off', () => {
  expect(answer(scheduleOf([weeks(['ada'])]), instantOf('2026-01-05T06:59:59Z'))).toBe(' until 2026-01-05T07:00:00Z');
});

test('a higher priority hides a lower one, and an empty one hides nothing', () => {
  const low = weeks(['ada'], { id: 'low', name: 'Low', priority: 0 });
  const high = weeks(['bea'], {
    id: 'high',
    name: 'High',
    priority: 5,
    restriction: { hours: { start: '12:00', end: '14:00' } },
  });
  const schedule = scheduleOf([low, high]);
  expect(answer(schedule)).toBe('bea until 2026-01-14T13:00:00Z');
  expect(reasons(schedule)).toEqual([
    'Low lost: hidden: priority 0 is below 5',
    'High won: turn 2, no layer of higher priority has anybody',
  ]);
  expect(answer(schedule, instantOf('2026-01-14T13:00:00Z'))).toBe('ada until 2026-01-15T11:00:00Z');
});

test('equal priorities are on call together', () => {
  const both = scheduleOf([weeks(['ada'], { id: 'a' }), weeks(['bea'], { id: 'b' })]);
  expect(answer(both)).toBe('ada+bea until 2027-02-18T12:00:00Z');
});

describe('overrides', () => {
  const with_ = (...overrides: readonly Override[]): OnCallSchedule =>
    scheduleOf([weeks(['ada', 'bea'])], { overrides });

  test('replace a person for a part of the shift', () => {
    const schedule = with_({ id: 'o', kind: 'replace', person: 'bea', by: 'cem', ...around });
    expect(answer(schedule)).toBe('cem until 2026-01-14T14:00:00Z');
    expect(answer(schedule, around.start - 1)).toBe('bea until 2026-01-14T10:00:00Z');
    expect(answer(schedule, around.end)).toBe('bea until 2026-01-19T07:00:00Z');
  });

  test('replace nobody when the person is not on call', () => {
    expect(answer(with_({ id: 'o', kind: 'replace', person: 'ada', by: 'cem', ...around }))).toMatch(/^bea until/);
  });

  test('add, remove, and say that nobody is on call', () => {
    expect(answer(with_({ id: 'o', kind: 'add', person: 'cem', ...around }))).toBe(
      'bea+cem until 2026-01-14T14:00:00Z',
    );
    expect(answer(with_({ id: 'o', kind: 'remove', person: 'bea', ...around }))).toBe(' until 2026-01-14T14:00:00Z');
    const nobody = with_({ id: 'o', kind: 'nobody', ...around });
    expect(answer(nobody)).toBe(' until 2026-01-14T14:00:00Z');
    expect(reasons(nobody)).toContain('nobody won: nobody, by decision');
  });

  test('that replace somebody who is not on call say that they change nothing', () => {
    const stranger = with_({ id: 'o', kind: 'replace', person: 'zoe', by: 'cem', ...around });
    expect(onCallAt(stranger, t, {}).why).toEqual([
      expect.objectContaining({ from: 'layer', people: ['bea'], won: true }),
      expect.objectContaining({
        from: 'override',
        people: [],
        won: false,
        because: 'changes nothing: zoe is not on call',
      }),
    ]);
    expect(reasons(with_({ id: 'o', kind: 'remove', person: 'zoe', ...around }))[1]).toBe(
      'remove lost: changes nothing: zoe is not on call',
    );
    expect(reasons(with_({ id: 'o', kind: 'add', person: 'bea', ...around }))[1]).toBe(
      'add lost: changes nothing: bea is on call already',
    );
  });

  test('that say nobody leave no layer that has won', () => {
    expect(reasons(with_({ id: 'o', kind: 'nobody', ...around }))).toEqual([
      'Weeks lost: taken out by override o',
      'nobody won: nobody, by decision',
    ]);
  });

  test('that a later one undoes have not won', () => {
    const add = { id: '1', kind: 'add', person: 'cem', ...around } as const;
    expect(reasons(with_(add, { id: '2', kind: 'nobody', ...around }))[1]).toBe('add lost: taken out by override 2');
  });

  test('of one layer let a lower layer through', () => {
    const low = weeks(['ada'], { id: 'low', priority: 0 });
    const overrides = [{ id: 'o', kind: 'nobody', layer: 'weeks', ...around }] as const;
    expect(answer(scheduleOf([low, weeks(['bea'])], { overrides }))).toBe('ada until 2026-01-14T14:00:00Z');
  });

  test('are applied in their order', () => {
    const add = { id: '1', kind: 'add', person: 'cem', ...around } as const;
    const nobody = { id: '2', kind: 'nobody', ...around } as const;
    expect(answer(with_(nobody, add))).toMatch(/^cem /);
    expect(answer(with_(add, nobody))).toMatch(/^ until/);
  });
});

test('a temporary schedule replaces layers and overrides, with its own gaps', () => {
  const crew = { id: 'c', name: 'Crew', ...around, shifts: [{ person: 'dan', start: around.start, end: t + 1 }] };
  const overrides = [{ id: 'o', kind: 'add', person: 'cem', ...around }] as const;
  const schedule = scheduleOf([weeks(['ada', 'bea'])], { temporary: [crew], overrides });
  expect(answer(schedule)).toBe('dan until 2026-01-14T12:00:00.001Z');
  expect(answer(schedule, t + 1)).toBe(' until 2026-01-14T14:00:00Z');
  expect(reasons(schedule)).toEqual([
    'Weeks lost: replaced by Crew',
    'add lost: replaced by Crew',
    'Crew won: replaces everything else in its span',
  ]);
});

describe('swaps', () => {
  test('give a turn to somebody else and are named in the reason', () => {
    const swaps = [{ id: 's1', layer: 'weeks', turn: 1, from: 'bea', by: 'cem' }];
    const schedule = scheduleOf([weeks(['ada', 'bea'])], { swaps });
    expect(answer(schedule)).toBe('cem until 2026-01-19T07:00:00Z');
    expect(reasons(schedule)[0]).toMatch(/\(swap s1\)$/);
  });

  test('follow the shift when it moves', () => {
    const part = { fromMinute: 60, toMinute: 120 };
    const swaps = [{ id: 's1', layer: 'weeks', turn: 1, from: 'bea', by: 'cem', part }];
    const moved = weeks(['ada', 'bea']);
    const before = scheduleOf([moved], { swaps });
    expect(answer(before, instantOf('2026-01-12T08:30:00Z'))).toBe('cem until 2026-01-12T09:00:00Z');
    const rotation = { ...moved.rotation, startDate: '2026-01-06', startTime: '10:00' };
    const after = scheduleOf([{ ...moved, rotation }], { swaps });
    expect(answer(after, instantOf('2026-01-12T08:30:00Z'))).toBe('ada until 2026-01-13T09:00:00Z');
    expect(answer(after, instantOf('2026-01-13T10:30:00Z'))).toBe('cem until 2026-01-13T11:00:00Z');
  });

  test('keep their hours when a day of the turn becomes a holiday', () => {
    const shared = {
      ...weeks([]),
      restriction: { onlyWithoutDesk: true },
      rotation: {
        ...weeks([]).rotation,
        startDate: '2026-11-16',
        startTime: '06:00',
        members: [{ turns: [['ada'], ['bea']] }],
      },
    };
    // Five nights from Monday 16:00 on; the holiday adds the day before.
    const nights = [16, 17, 18, 19, 20].map((day) => ({
      start: instantOf(`2026-11-${day}T16:00:00Z`),
      end: instantOf(`2026-11-${day}T21:00:00Z`),
    }));
    const holiday = { start: instantOf('2026-11-16T05:00:00Z'), end: instantOf('2026-11-16T16:00:00Z') };
    const wednesday = { start: instantOf('2026-11-18T16:00:00Z'), end: instantOf('2026-11-18T21:00:00Z') };
    const usual = { withoutDesk: () => nights };
    const [wish] = coverRequests(scheduleOf([shared]), { person: 'ada', span: wednesday, id: 'w' }, usual);
    if (wish === undefined) throw new Error('ada has a night to give away');
    const schedule = scheduleOf([shared], { swaps: [{ ...wish, by: 'bea' }] });
    const peopleAt = (withoutDesk: readonly Span[], at: number): readonly string[] =>
      onCallAt(schedule, at, { withoutDesk: () => withoutDesk }).people;
    for (const needed of [nights, [holiday, ...nights]]) {
      expect(peopleAt(needed, wednesday.start)).toEqual(['bea']);
      expect(peopleAt(needed, wednesday.end - 1)).toEqual(['bea']);
      expect(peopleAt(needed, instantOf('2026-11-17T20:00:00Z'))).toEqual(['ada']);
      expect(peopleAt(needed, instantOf('2026-11-19T16:00:00Z'))).toEqual(['ada']);
    }
  });

  test('that nobody has taken leave the person on call', () => {
    const swaps = [{ id: 's1', layer: 'weeks', turn: 1, from: 'bea' }];
    expect(answer(scheduleOf([weeks(['ada', 'bea'])], { swaps }))).toMatch(/^bea until/);
  });
});

describe('restrictions', () => {
  const crew = weeks(['ada'], { holidaysOf: 'desk', restriction: { kindOfDay: ['holiday', 'weekend'] } });
  const context = { holidays: { desk: ['2026-01-06'] } };
  const peopleAt = (at: string): readonly string[] => onCallAt(scheduleOf([crew]), instantOf(at), context).people;

  test('by kind of day know the holidays of their desk', () => {
    expect(peopleAt('2026-01-06T12:00:00Z')).toEqual(['ada']);
    expect(peopleAt('2026-01-07T12:00:00Z')).toEqual([]);
    expect(peopleAt('2026-01-10T12:00:00Z')).toEqual(['ada']);
  });

  test('to hours without a desk cut the shift where a desk opens', () => {
    const layer = weeks(['ada'], { restriction: { onlyWithoutDesk: true } });
    const context = { withoutDesk: () => [{ start: t - 1000, end: t + 1000 }] };
    const now = onCallAt(scheduleOf([layer]), t, context);
    expect(now).toMatchObject({ people: ['ada'], validUntil: t + 1000 });
    expect(onCallAt(scheduleOf([layer]), t + 1000, context).people).toEqual([]);
  });

  test('to hours without a desk count as always when nobody says what hours those are', () => {
    const layer = weeks(['ada'], { restriction: { onlyWithoutDesk: true } });
    expect(onCallAt(scheduleOf([layer]), t, {}).people).toEqual(['ada']);
  });
});
