import { instantOf } from '../../../src/domain/instant';
import { coordinatorOf } from '../../../src/domain/people/coordinator-of';
import type { Person } from '../../../src/domain/people/person';
import { DEFAULT_RULES } from '../../../src/domain/rules/default-rules';
import { person } from './a-person';

const t = instantOf('2026-11-23T10:00:00+01:00');
const away = { absences: [{ start: t - 1, end: t + 1 }] };

const rules = (people: readonly Person[], coordinator?: string) => ({
  ...DEFAULT_RULES,
  people,
  teams: DEFAULT_RULES.teams.map((team) =>
    team.id === 'support' && coordinator !== undefined ? { ...team, coordinator } : team,
  ),
});

test('the coordinator of the team is told', () => {
  expect(coordinatorOf(rules([person('boss')], 'boss'), 'support', t)).toBe('boss');
});

test.each([
  ['is absent', away],
  ['has left', { active: false }],
])('while the coordinator %s, another one of the team with the role is told', (_, gone) => {
  const other = person('second', { roles: ['coordinator'] });
  const elsewhere = person('third', { roles: ['coordinator'], team: 'learning-consulting' });
  const people = [person('boss', { roles: ['coordinator'], ...gone }), elsewhere, other];
  expect(coordinatorOf(rules(people, 'boss'), 'support', t)).toBe('second');
});

test('a team without anybody who coordinates has nobody to tell', () => {
  expect(coordinatorOf(rules([person('sam')]), 'support', t)).toBeUndefined();
});
