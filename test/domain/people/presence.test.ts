import { instantOf } from '../../../src/domain/instant';
import { isPresent } from '../../../src/domain/people/is-present';
import { mayBeAssigned } from '../../../src/domain/people/may-be-assigned';
import { rosterOf } from '../../../src/domain/people/roster-of';
import { DEFAULT_RULES } from '../../../src/domain/rules/default-rules';
import { person } from './a-person';

const nine = instantOf('2026-11-23T09:00:00+01:00');
const ill = [{ start: instantOf('2026-11-23T00:00:00+01:00'), end: nine }];

test('an absence ends at its end: at nine the person is there again', () => {
  expect(isPresent(person('jana', { absences: ill }), nine - 1, true)).toBe(false);
  expect(isPresent(person('jana', { absences: ill }), nine, true)).toBe(true);
});

test('nobody is present while the desk is closed, nor is somebody inactive', () => {
  expect(isPresent(person('jana'), nine, false)).toBe(false);
  expect(isPresent(person('jana', { active: false }), nine, true)).toBe(false);
});

test('a roster is the team at the desk, in a fixed order, with who is away and why', () => {
  const rules = {
    ...DEFAULT_RULES,
    people: [
      person('tom'),
      person('jana'),
      person('ill', { absences: [{ start: nine - 1, end: nine + 1 }] }),
      person('gone', { active: false }),
      person('graz', { desk: 'graz' }),
      person('manager', { team: 'incident-management' }),
    ],
  };
  const { there, away } = rosterOf(rules, { desk: 'saarbruecken', team: 'support' }, nine);
  expect(there.map(({ account }) => account)).toEqual(['jana', 'tom']);
  expect(away.map(({ person: { account }, because }) => [account, because])).toEqual([
    ['ill', 'absent'],
    ['gone', 'inactive'],
  ]);
});

test.each([
  ['stranger', 'not mapped'],
  ['gone', 'inactive'],
  ['ill', 'absent'],
  ['guest', 'may not answer customers'],
])('%s is not assigned: %s', (account, because) => {
  const rules = {
    ...DEFAULT_RULES,
    people: [
      person('gone', { active: false }),
      person('ill', { absences: [{ start: nine - 1, end: nine + 1 }] }),
      person('guest', { mayAnswerCustomers: false }),
    ],
  };
  expect(mayBeAssigned(rules, account, nine)).toEqual({ may: false, because });
});
