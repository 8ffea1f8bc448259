import { suggestedSeverity } from '../../../src/domain/intake/suggested-severity';
import { DEFAULT_SEVERITY_GRID } from '../../../src/domain/rules/default-severity';
import type { Answers } from '../../../src/domain/ticket';
import { ticket } from '../decision/literals';

const suggested = (answers: Answers, more: Parameters<typeof ticket>[0] = {}) =>
  suggestedSeverity(ticket({ answers, ...more }), DEFAULT_SEVERITY_GRID);

test.each([
  ['outage', 'P1 P1 P2'],
  ['blocker', 'P1 P2 P3'],
  ['major', 'P2 P3 P4'],
  ['minor', 'P3 P4 P4'],
] as const)('%s is %s by high, medium and low urgency', (impact, row) => {
  const cells = (['high', 'medium', 'low'] as const).map((urgency) => suggested({ impact, urgency }));
  expect(cells.join(' ')).toBe(row);
});

test('without an urgency the vendor’s own page holds: the middle column', () => {
  expect(suggested({ impact: 'blocker' })).toBe('P2');
});

test('the answers about a productive system give the impact', () => {
  expect(suggested({ productive: true, canWork: 'nobody' })).toBe('P1');
});

test('nothing is suggested without an impact, for a data breach, or where people have set one', () => {
  expect(suggested({})).toBeUndefined();
  expect(suggested({ dataBreachSuspected: true })).toBeUndefined();
  expect(suggested({ impact: 'outage' }, { clarified: { type: 'software defect', severity: 'P3' } })).toBeUndefined();
});
