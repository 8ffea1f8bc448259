import { instantOf } from '../../../src/domain/instant';
import type { OnCallSchedule } from '../../../src/domain/oncall/schedule';
import { type OnCallQuestion, whoIsOnCall } from '../../../src/domain/oncall/who-is-on-call';
import type { Person } from '../../../src/domain/people/person';

const t = instantOf('2026-03-17T10:00:00Z');

const person = (account: string, more: Partial<Person> = {}): Person => ({
  account,
  name: account,
  desk: 'saarbruecken',
  team: 'incident-management',
  roles: ['incident manager'],
  languages: ['en'],
  absences: [],
  mayAnswerCustomers: true,
  active: true,
  ...more,
});

const schedule: OnCallSchedule = {
  layers: [
    {
      id: 'weeks',
      name: 'Weeks',
      zone: 'Europe/Berlin',
      priority: 1,
      rotation: {
        unit: 'week',
        length: 1,
        startDate: '2026-03-16',
        startTime: '07:00',
        members: [{ turns: [['rota-1'], ['rota-2']] }],
      },
    },
  ],
  overrides: [],
  temporary: [],
  swaps: [],
  lastResort: 'boss',
};

const people = ['sb', 'graz', 'sibiu', 'rota-1', 'rota-2', 'boss'].map((account) => person(account));

const question: OnCallQuestion = {
  schedule,
  people,
  desks: [
    { id: 'sibiu', openUntil: instantOf('2026-03-17T15:00:00Z'), dutyManagers: ['sibiu'] },
    { id: 'graz', openUntil: instantOf('2026-03-17T16:00:00Z'), dutyManagers: ['graz'] },
    { id: 'saarbruecken', openUntil: instantOf('2026-03-17T16:00:00Z'), dutyManagers: ['sb'] },
    { id: 'melbourne', dutyManagers: ['melbourne'] },
  ],
  ownDesk: 'saarbruecken',
  language: 'ro',
  settings: { onCallWhileDeskOpen: 'duty incident manager', dutyNeedsMinutesLeft: 60 },
};

const told = (asked: OnCallQuestion, at = t): readonly string[] =>
  whoIsOnCall(asked, at).people.map(
    (one) => `${one.person}: ${one.source}${one.desk === undefined ? '' : ` of ${one.desk}`}`,
  );

test('the duty incident manager of the own desk comes first, then those with more time left', () => {
  expect(told(question)).toEqual([
    'sb: duty incident manager of saarbruecken',
    'graz: duty incident manager of graz',
    'sibiu: duty incident manager of sibiu',
  ]);
});

test('language counts before time left', () => {
  const speaking = {
    ...question,
    people: people.map((one) => (one.account === 'sibiu' ? { ...one, languages: ['ro'] } : one)),
  };
  expect(told(speaking)[1]).toBe('sibiu: duty incident manager of sibiu');
});

test('a desk with less than 60 minutes left is passed over, its own desk too', () => {
  expect(told(question, instantOf('2026-03-17T15:00:00Z'))).toEqual([
    'sb: duty incident manager of saarbruecken',
    'graz: duty incident manager of graz',
  ]);
  const late = whoIsOnCall(question, instantOf('2026-03-17T15:00:01Z'));
  expect(late.source).toBe('rota');
  expect(late.why).toContain('desk saarbruecken: open for 59 min only');
});

test('an absent duty manager is passed over with the reason', () => {
  const until = instantOf('2026-03-18T00:00:00Z');
  const away = {
    ...question,
    people: people.map((one) => (one.account === 'sb' ? { ...one, absences: [{ start: t, end: until }] } : one)),
  };
  const answer = whoIsOnCall(away, t);
  expect(answer.people[0]?.person).toBe('graz');
  expect(answer.why).toEqual(['duty incident manager sb of desk saarbruecken: absent until 2026-03-18T00:00:00Z']);
  expect(answer.away.map(({ person }) => person)).toEqual(['sb']);
});

test('with no desk open the rota is on call', () => {
  const closed = { ...question, desks: [{ id: 'saarbruecken', dutyManagers: ['sb'] }] };
  expect(told(closed)).toEqual(['rota-1: rota']);
  expect(told(closed, instantOf('2026-03-24T10:00:00Z'))).toEqual(['rota-2: rota']);
});

test('by setting the rota is on call although a desk is open', () => {
  const settings = { ...question.settings, onCallWhileDeskOpen: 'rota' } as const;
  expect(told({ ...question, settings })).toEqual(['rota-1: rota']);
});

test('by setting the rota comes first, and duty managers when all of the rota are away', () => {
  const settings = { ...question.settings, onCallWhileDeskOpen: 'rota' } as const;
  const without = people.filter((one) => one.account !== 'rota-1');
  expect(told({ ...question, settings, people: without })[0]).toBe('sb: duty incident manager of saarbruecken');
});

describe('a rota for hours without a desk, while a desk is open that has no duty manager there', () => {
  const resting = schedule.layers.map((layer) => ({ ...layer, restriction: { onlyWithoutDesk: true } }));
  const open = [{ id: 'saarbruecken', openUntil: t + 8 * 3_600_000, dutyManagers: [] }];
  const ask = (more: Partial<OnCallSchedule>): readonly string[] =>
    told({
      ...question,
      schedule: { ...schedule, layers: resting, ...more },
      desks: open,
      context: { withoutDesk: () => [] },
    });
  const hour = { id: 'o', start: t - 3_600_000, end: t + 3_600_000 };

  test('is asked', () => {
    expect(ask({})).toEqual(['rota-1: rota']);
  });

  test('is asked with an override that gives the shift to somebody else', () => {
    const overrides = [{ ...hour, kind: 'replace', person: 'rota-1', by: 'rota-2' }] as const;
    expect(ask({ overrides })).toEqual(['rota-2: rota']);
  });

  test('is asked although an override speaks of somebody who is not in it', () => {
    expect(ask({ overrides: [{ ...hour, kind: 'remove', person: 'graz' }] })).toEqual(['rota-1: rota']);
  });

  test('is not asked where an override says nobody', () => {
    expect(ask({ overrides: [{ ...hour, kind: 'nobody' }] })).toEqual(['boss: last resort']);
  });

  test('comes before a layer of lower priority that never rests', () => {
    const primary = resting.map((layer) => ({ ...layer, priority: 2 }));
    const backup = schedule.layers.map((layer) => ({
      ...layer,
      id: 'backup',
      rotation: { ...layer.rotation, members: [{ turns: [['rota-2']] }] },
    }));
    expect(ask({ layers: [...primary, ...backup] })).toEqual(['rota-1: rota']);
  });
});

test('people who are unmapped or inactive are never told; the last resort is', () => {
  const few = [person('rota-1', { active: false }), person('boss')];
  const answer = whoIsOnCall({ ...question, people: few, desks: [] }, t);
  expect(answer.people).toEqual([{ person: 'boss', source: 'last resort', because: 'nobody else is left' }]);
  expect(answer.why).toEqual(['rota-1 of the rota: inactive']);
  expect(answer.away).toMatchObject([{ person: 'rota-1', source: 'rota' }]);
});

test('an absent last resort is told all the same', () => {
  const absent = person('boss', { absences: [{ start: t, end: t + 3_600_000 }] });
  expect(told({ ...question, people: [absent], desks: [] })).toEqual(['boss: last resort']);
});

test('when nobody is mapped the answer is empty and says so', () => {
  const answer = whoIsOnCall(
    { ...question, people: [], desks: [], schedule: { layers: [], overrides: [], temporary: [], swaps: [] } },
    t,
  );
  expect(answer).toEqual({ people: [], source: 'nobody', why: ['no last resort is set'], away: [] });
});

test('people of a hidden layer are told when those above are away', () => {
  const [weeks] = schedule.layers;
  if (weeks === undefined) throw new Error('the schedule above has a layer');
  const above = {
    ...weeks,
    id: 'above',
    name: 'Above',
    priority: 2,
    rotation: { ...weeks.rotation, members: [{ turns: [['gone']] }] },
  };
  expect(told({ ...question, desks: [], schedule: { ...schedule, layers: [weeks, above] } })).toEqual(['rota-1: rota']);
});
