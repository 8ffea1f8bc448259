import { effectiveMode } from '../../../src/domain/rules/effective-mode';

test.each([
  ['act', 'act', 'act', 'act'],
  ['act', 'act', 'propose', 'propose'],
  ['act', 'propose', 'act', 'propose'],
  ['watch', 'act', 'act', 'watch'],
  ['propose', 'watch', 'act', 'watch'],
] as const)('project %s, kind %s, row %s: %s', (projectMode, kindMode, rowMode, expected) => {
  expect(effectiveMode({ projectMode, kindMode, rowMode, stopActing: false })).toBe(expected);
});

test('an action that comes from no row follows project and kind', () => {
  expect(effectiveMode({ projectMode: 'act', kindMode: 'act', stopActing: false })).toBe('act');
});

test('Stop acting means watch, whatever else is set', () => {
  expect(effectiveMode({ projectMode: 'act', kindMode: 'act', rowMode: 'act', stopActing: true })).toBe('watch');
});
