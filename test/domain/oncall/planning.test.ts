import { HOUR_MS, instantOf, isoOf } from '../../../src/domain/instant';
import { changedMembers } from '../../../src/domain/oncall/changed-members';
import { changesFor } from '../../../src/domain/oncall/changes-for';
import { conflictsIn, type ConflictQuestion } from '../../../src/domain/oncall/conflicts-in';
import { gapsIn } from '../../../src/domain/oncall/gaps-in';
import { nextOnCall } from '../../../src/domain/oncall/next-on-call';
import { ON_CALL_POLICY } from '../../../src/domain/oncall/on-call-policy';
import { onCallAt } from '../../../src/domain/oncall/on-call-at';
import type { Person } from '../../../src/domain/people/person';
import { scheduleOf, weeks } from './schedules';

const at = instantOf;
const lines = (spans: readonly { start: number; end: number }[]): readonly string[] =>
  spans.map(({ start, end }) => `${isoOf(start)} – ${isoOf(end)}`);
const january = { start: at('2026-01-05T07:00:00Z'), end: at('2026-02-02T07:00:00Z') };

const person = (account: string, more: Partial<Person> = {}): Person => ({
  account,
  name: account.toUpperCase(),
  desk: 'saarbruecken',
  team: 'incident-management',
  roles: ['incident manager'],
  languages: ['de'],
  absences: [],
  mayAnswerCustomers: true,
  active: true,
  ...more,
});

describe('who comes next', () => {
  test('is the next week’s member, with the whole span', () => {
    const next = nextOnCall(scheduleOf([weeks(['ada', 'bea'])]), at('2026-01-06T12:00:00Z'), {});
    expect(next?.people).toEqual(['bea']);
    expect(lines(next === undefined ? [] : [next])).toEqual(['2026-01-12T07:00:00Z – 2026-01-19T07:00:00Z']);
  });

  test('is somebody who follows for good, as far as anybody looks', () => {
    const [first, then] = [weeks(['ada']), weeks(['bea'])];
    const ending = { ...first, rotation: { ...first.rotation, endDate: '2026-01-12' } };
    const endless = { ...then, id: 'then', rotation: { ...then.rotation, startDate: '2026-01-12' } };
    const next = nextOnCall(scheduleOf([ending, endless]), at('2026-01-06T12:00:00Z'), {});
    expect(next).toMatchObject({ people: ['bea'], start: at('2026-01-12T07:00:00Z') });
  });

  test('is known over turns of twelve months, with the whole span', () => {
    const base = weeks(['ada', 'bea']);
    const yearly = { ...base, rotation: { ...base.rotation, unit: 'month', length: 12 } } as const;
    const next = nextOnCall(scheduleOf([yearly]), at('2026-01-06T12:00:00Z'), {});
    expect(next?.people).toEqual(['bea']);
    expect(lines(next === undefined ? [] : [next])).toEqual(['2027-01-05T07:00:00Z – 2028-01-05T07:00:00Z']);
  });

  test('is the same person after a pause: nobody else', () => {
    const layer = weeks(['ada'], { restriction: { hours: { start: '20:00', end: '22:00' } } });
    expect(nextOnCall(scheduleOf([layer]), at('2026-01-06T20:00:00Z'), {})).toBeUndefined();
  });
});

describe('gaps', () => {
  test('are the hours nobody is planned for, where somebody is needed', () => {
    const layer = weeks(['ada'], { restriction: { hours: { start: '17:00', end: '07:00' } } });
    const window = { start: at('2026-01-06T00:00:00Z'), end: at('2026-01-07T00:00:00Z') };
    expect(lines(gapsIn(scheduleOf([layer]), window, { context: {} }))).toEqual([
      '2026-01-06T06:00:00Z – 2026-01-06T16:00:00Z',
    ]);
    const context = { withoutDesk: () => [{ start: at('2026-01-06T15:00:00Z'), end: window.end }] };
    expect(gapsIn(scheduleOf([layer]), window, { context })).toEqual([
      { start: at('2026-01-06T15:00:00Z'), end: at('2026-01-06T16:00:00Z'), because: 'nobody planned', planned: [] },
    ]);
  });

  test('are also the hours in which all who are planned are absent', () => {
    const both = scheduleOf([weeks(['ada'], { id: 'a' }), weeks(['bea'], { id: 'b' })]);
    const absences = {
      ada: [{ start: at('2026-01-07T00:00:00Z'), end: at('2026-01-10T00:00:00Z') }],
      bea: [{ start: at('2026-01-09T00:00:00Z'), end: at('2026-01-11T00:00:00Z') }],
    };
    expect(gapsIn(both, january, { context: {}, absences })).toEqual([
      {
        start: at('2026-01-09T00:00:00Z'),
        end: at('2026-01-10T00:00:00Z'),
        because: 'everybody absent',
        planned: ['ada', 'bea'],
      },
    ]);
  });
});

describe('conflicts', () => {
  const question: ConflictQuestion = {
    context: {},
    policy: ON_CALL_POLICY,
    people: [person('ada'), person('bea')],
    places: [{ desk: 'saarbruecken', zone: 'Europe/Berlin', holidays: ['2026-01-06'] }],
  };
  const found = (
    schedule: Parameters<typeof conflictsIn>[0],
    more: Partial<ConflictQuestion> = {},
  ): readonly string[] =>
    conflictsIn(schedule, january, { ...question, places: [], ...more }).map(
      ({ person: who, kind, because, start }) => `${isoOf(start)} ${who} ${kind}: ${because}`,
    );

  test('none where all is well', () => {
    expect(found(scheduleOf([weeks(['ada', 'bea'])]))).toEqual([]);
  });

  test('a person in two layers at once', () => {
    const second = weeks(['bea', 'bea', 'ada'], { id: 'second', name: 'Second', priority: 0 });
    expect(found(scheduleOf([weeks(['ada', 'bea'], {}), second]))).toEqual([
      '2026-01-12T07:00:00Z bea twice at once: on call in Weeks and in Second',
      '2026-01-19T07:00:00Z ada twice at once: on call in Weeks and in Second',
      '2026-01-26T07:00:00Z bea twice at once: on call in Weeks and in Second',
    ]);
  });

  test('a person who stands in for somebody while on call', () => {
    const two = [weeks(['ada'], { id: 'one', name: 'One' }), weeks(['bea'], { id: 'two', name: 'Two' })];
    const wednesday = { start: at('2026-01-07T08:00:00Z'), end: at('2026-01-07T12:00:00Z') };
    const given = { id: 'o', kind: 'replace', person: 'ada', by: 'bea', ...wednesday } as const;
    expect(found(scheduleOf(two, { overrides: [{ ...given, layer: 'one' }] }))).toEqual([
      '2026-01-07T08:00:00Z bea twice at once: on call in One and in Two',
    ]);
    expect(found(scheduleOf(two, { overrides: [given] }))).toEqual([
      '2026-01-07T08:00:00Z bea twice at once: on call in Two and in override o',
    ]);
  });

  test('not a person of two layers whom an override takes out of one', () => {
    const two = [weeks(['ada'], { id: 'one', name: 'One' }), weeks(['ada'], { id: 'two', name: 'Two' })];
    const away = { id: 'o', kind: 'replace', person: 'ada', by: 'bea', layer: 'one', ...january } as const;
    expect(found(scheduleOf(two, { overrides: [away] }))).toEqual([]);
  });

  test('while a temporary schedule replaces the layers, only a person in two of those', () => {
    const two = [weeks(['ada'], { id: 'one', name: 'One' }), weeks(['ada'], { id: 'two', name: 'Two' })];
    const crew = { id: 'c', name: 'Crew', ...january, shifts: [{ person: 'ada', ...january }] };
    expect(found(scheduleOf(two, { temporary: [crew] }))).toEqual([]);
    expect(found(scheduleOf(two, { temporary: [crew, { ...crew, id: 'd', name: 'Backup' }] }))).toEqual([
      '2026-01-05T07:00:00Z ada twice at once: on call in Crew and in Backup',
    ]);
  });

  test('a last resort who is away, inactive or not mapped, shift or not', () => {
    const leave = { start: at('2026-01-20T00:00:00Z'), end: at('2026-01-21T00:00:00Z'), because: 'leave' };
    const schedule = scheduleOf([weeks(['ada', 'bea'])], { lastResort: 'eva' });
    const withEva = (more: Partial<Person>) => ({ people: [...question.people, person('eva', more)] });
    expect(found(schedule, withEva({}))).toEqual([]);
    expect(found(schedule, withEva({ absences: [leave] }))).toEqual([
      '2026-01-20T00:00:00Z eva absent: the last resort: EVA: leave',
    ]);
    expect(found(schedule, withEva({ active: false }))).toEqual([
      '2026-01-05T07:00:00Z eva not mapped: the last resort: EVA is not active',
    ]);
    expect(found(schedule)).toEqual(['2026-01-05T07:00:00Z eva not mapped: the last resort: eva is not mapped']);
  });

  test('an absent, an inactive and an unmapped person', () => {
    const away = { start: at('2026-01-10T00:00:00Z'), end: at('2026-02-10T00:00:00Z'), because: 'leave' };
    const people = [person('ada', { absences: [away] }), person('bea', { active: false })];
    expect(found(scheduleOf([weeks(['ada', 'bea', 'cem'])]), { people })).toEqual([
      '2026-01-10T00:00:00Z ada absent: ADA: leave',
      '2026-01-12T07:00:00Z bea not mapped: BEA is not active',
      '2026-01-19T07:00:00Z cem not mapped: cem is not mapped',
      '2026-01-26T07:00:00Z ada absent: ADA: leave',
    ]);
  });

  test('a holiday at the person’s own place, on its local day', () => {
    const conflicts = conflictsIn(scheduleOf([weeks(['ada'])]), january, question);
    expect(conflicts.map(({ kind }) => kind)).toEqual(['holiday']);
    expect(lines(conflicts)).toEqual(['2026-01-05T23:00:00Z – 2026-01-06T23:00:00Z']);
  });

  test('less than eleven hours after another turn, but not between the nights of one', () => {
    const nights = weeks(['ada', 'bea'], {
      id: 'nights',
      name: 'Nights',
      restriction: { hours: { start: '20:00', end: '04:00' } },
    });
    const members = [{ turns: [['cem'], ['ada']] }];
    const rotation = { ...nights.rotation, unit: 'day', startTime: '12:00', members } as const;
    const days = weeks([], {
      id: 'days',
      name: 'Days',
      restriction: { hours: { start: '12:00', end: '13:00' } },
      rotation,
    });
    const people = ['ada', 'bea', 'cem'].map((account) => person(account));
    const [first] = found(scheduleOf([nights, days]), { people });
    expect(first).toBe('2026-01-06T11:00:00Z ada short rest: 8 h 0 min after another turn, 11 h are due');
  });

  const half = (id: string, hours: { start: string; end: string }, turns: readonly (readonly string[])[]) => {
    const { rotation } = weeks([]);
    const daily = { ...rotation, unit: 'day', startTime: hours.start, members: [{ turns }] } as const;
    return weeks([], { id, name: id, restriction: { hours }, rotation: daily });
  };
  const dayAndNight = scheduleOf([
    half('day', { start: '08:00', end: '20:00' }, [['ada'], ['bea']]),
    half('night', { start: '20:00', end: '08:00' }, [['ada'], ['bea']]),
  ]);
  const firstDays = (from: string, to: string): readonly string[] =>
    conflictsIn(dayAndNight, { start: at(from), end: at(to) }, { ...question, places: [] }).map(
      ({ person: who, kind, because, start }) => `${isoOf(start)} ${who} ${kind}: ${because}`,
    );

  test('a night that follows the same person’s day without a break', () => {
    expect(firstDays('2026-01-05T07:00:00Z', '2026-01-06T07:00:00Z')).toEqual([
      '2026-01-05T19:00:00Z ada short rest: 0 h 0 min after another turn, 11 h are due',
    ]);
  });

  test('a day that follows a night which ended before the window', () => {
    const early = half('early', { start: '10:00', end: '14:00' }, [['bea'], ['ada']]);
    const night = half('night', { start: '20:00', end: '04:00' }, [['ada'], ['bea']]);
    const window = { start: at('2026-01-06T04:00:00Z'), end: at('2026-01-06T18:00:00Z') };
    const conflicts = conflictsIn(scheduleOf([night, early]), window, { ...question, places: [] });
    expect(conflicts.map(({ person: who, kind, because }) => `${who} ${kind}: ${because}`)).toEqual([
      'ada short rest: 6 h 0 min after another turn, 11 h are due',
    ]);
  });

  test('less than eleven hours after a call-out', () => {
    const callOuts = [{ person: 'bea', start: at('2026-01-12T01:00:00Z'), end: at('2026-01-12T02:30:00Z') }];
    expect(found(scheduleOf([weeks(['ada', 'bea'])]), { callOuts })).toEqual([
      '2026-01-12T07:00:00Z bea short rest: 4 h 30 min after a call-out, 11 h are due',
    ]);
  });

  test('a cover request that nobody took, and a swap whose turn is not theirs', () => {
    const swaps = [
      { id: 's1', layer: 'weeks', turn: 1, from: 'bea' },
      { id: 's2', layer: 'weeks', turn: 2, from: 'bea', by: 'ada' },
    ];
    expect(found(scheduleOf([weeks(['ada', 'bea'])], { swaps }))).toEqual([
      '2026-01-12T07:00:00Z bea cover wanted: turn 2 of Weeks',
      '2026-01-19T07:00:00Z bea swap without effect: turn 3 of Weeks is not theirs any more',
    ]);
  });
});

test('a part taken over that no shift of the turn has any more is a swap without effect', () => {
  const layer = weeks(['ada', 'bea'], { restriction: { hours: { start: '20:00', end: '22:00' } } });
  const swapped = (fromMinute: number) =>
    scheduleOf([layer], {
      swaps: [
        { id: 's', layer: 'weeks', turn: 0, from: 'ada', by: 'bea', part: { fromMinute, toMinute: fromMinute + 60 } },
      ],
    });
  const conflicts = (fromMinute: number) =>
    conflictsIn(swapped(fromMinute), january, {
      context: {},
      policy: ON_CALL_POLICY,
      people: [person('ada'), person('bea')],
      places: [],
    }).filter(({ kind }) => kind === 'swap without effect');
  // Monday 20:00 is twelve hours after the hand-off; 14:00 is no hour of the layer.
  expect(conflicts(12 * 60)).toEqual([]);
  expect(conflicts(6 * 60)).toEqual([
    {
      start: at('2026-01-05T13:00:00Z'),
      end: at('2026-01-05T14:00:00Z'),
      person: 'ada',
      kind: 'swap without effect',
      because: 'turn 1 of Weeks has no shift in the part given away',
    },
  ]);
});

test('an edit says what changes for whom, and leaves out those for whom nothing does', () => {
  const before = scheduleOf([weeks(['ada', 'bea', 'cem'])]);
  const after = scheduleOf([weeks(['ada', 'cem', 'bea'])]);
  const changes = changesFor(before, after, { window: january, context: {} });
  expect(changes.map((one) => one.person).sort()).toEqual(['bea', 'cem']);
  const bea = changes.find((one) => one.person === 'bea');
  expect(lines(bea?.gains ?? [])).toEqual(['2026-01-19T07:00:00Z – 2026-01-26T07:00:00Z']);
  expect(lines(bea?.loses ?? [])).toEqual(['2026-01-12T07:00:00Z – 2026-01-19T07:00:00Z']);
});

describe('members changed in the middle of a turn', () => {
  const layer = weeks(['ada', 'bea', 'cem']);
  const validFrom = at('2026-01-14T12:00:00Z');
  const after = (turns: readonly string[]): readonly string[] => {
    const changed = changedMembers(layer, { turns: turns.map((one) => [one]), validFrom }, {});
    const schedule = scheduleOf([changed]);
    return [0, 1, 2, 3, 4].map((week) =>
      onCallAt(schedule, at('2026-01-08T12:00:00Z') + week * 168 * HOUR_MS, {}).people.join(),
    );
  };

  test('leave the running turn with whoever has it, and the past as it was', () => {
    expect(after(['ada', 'bea', 'cem', 'dan'])).toEqual(['ada', 'bea', 'cem', 'dan', 'ada']);
    expect(after(['dan', 'ada', 'bea', 'cem'])).toEqual(['ada', 'bea', 'cem', 'dan', 'ada']);
    expect(after(['ada', 'bea'])).toEqual(['ada', 'bea', 'ada', 'bea', 'ada']);
  });

  const weekly = (turns: readonly (readonly string[])[]) => {
    const base = weeks([]);
    return { ...base, rotation: { ...base.rotation, members: [{ turns }] } };
  };
  const fromThen = (
    before: readonly (readonly string[])[],
    turns: readonly (readonly string[])[],
    week: number,
  ): readonly string[] => {
    const from = at('2026-01-08T12:00:00Z') + week * 168 * HOUR_MS;
    const schedule = scheduleOf([changedMembers(weekly(before), { turns, validFrom: from }, {})]);
    return [0, 1].map((ahead) => onCallAt(schedule, from + ahead * 168 * HOUR_MS, {}).people.join('+'));
  };

  test('leave whoever is still of the running turn on call, whoever joins or leaves beside them', () => {
    expect(
      fromThen(
        [
          ['ada', 'bea'],
          ['cem', 'dan'],
        ],
        [
          ['ada', 'eva'],
          ['cem', 'dan'],
        ],
        0,
      ),
    ).toEqual(['ada+eva', 'cem+dan']);
    expect(fromThen([['ada'], ['bea'], ['cem']], [['ada'], ['bea', 'eva'], ['cem']], 1)).toEqual(['bea+eva', 'cem']);
  });

  test('know which turn runs of somebody who has several', () => {
    const before = [['ada'], ['bea'], ['ada'], ['cem']];
    expect(fromThen(before, [['ada'], ['bea'], ['ada', 'dan'], ['cem']], 2)).toEqual(['ada+dan', 'cem']);
    expect(fromThen(before, [['ada'], ['bea'], ['ada'], ['cem'], ['dan']], 2)).toEqual(['ada', 'cem']);
    expect(fromThen(before, [['ada'], ['ada'], ['cem']], 2)).toEqual(['ada', 'cem']);
  });

  test('leave a later change that is planned already as it is planned', () => {
    const base = weeks(['ada', 'bea']);
    const planned = { validFrom: at('2026-03-02T07:00:00Z'), turns: [['cem']], firstTurn: 0 };
    const members = [...base.rotation.members, planned];
    const rota = { ...base, rotation: { ...base.rotation, members } };
    const changed = changedMembers(rota, { turns: [['ada'], ['bea'], ['dan']], validFrom }, {});
    expect(changed.rotation.members.map((one) => one.turns)).toEqual([
      [['ada'], ['bea']],
      [['ada'], ['bea'], ['dan']],
      [['cem']],
    ]);
    expect(onCallAt(scheduleOf([changed]), at('2026-03-03T12:00:00Z'), {}).people).toEqual(['cem']);
  });

  test('hand over to the next in order when those of the running turn have left', () => {
    const turns = [['ada'], ['cem']];
    const changed = changedMembers(layer, { turns, validFrom }, {});
    const people = (instant: number): readonly string[] => onCallAt(scheduleOf([changed]), instant, {}).people;
    expect(people(validFrom - 1)).toEqual(['bea']);
    expect(people(validFrom)).toEqual(['cem']);
    expect(people(at('2026-01-20T12:00:00Z'))).toEqual(['ada']);
  });
});
