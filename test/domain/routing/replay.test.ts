import { replay } from '../../../src/domain/routing/replay';
import type { ForwardingRow } from '../../../src/domain/routing/forwarding-row';
import { DEFAULT_FORWARDING } from '../../../src/domain/rules/default-forwarding';
import { ticketWith } from './ordinary-facts';

const recorded = [
  { ticket: '1', facts: ticketWith({ needsConsulting: true, leadUnit: 'Business Consulting' }) },
  { ticket: '2', facts: ticketWith({ needsConsulting: true, country: 'CH' }) },
  { ticket: '3', facts: ticketWith({ needsConsulting: true, country: 'CH', leadUnit: 'Learning Consulting' }) },
  { ticket: '4', facts: ticketWith() },
  { ticket: '5', facts: ticketWith({ country: 'CH' }) },
];

test('the same table moves nothing', () => {
  expect(replay(DEFAULT_FORWARDING, DEFAULT_FORWARDING, recorded)).toMatchObject({ tickets: 5, moved: 0, moves: [] });
});

test('a draft shows how many tickets were and would be where, most frequent first', () => {
  const draft = DEFAULT_FORWARDING.map((row) =>
    row.id === 'learning-consulting' ? { ...row, when: { ...row.when, country: { is: ['DE', 'AU', 'SG'] } } } : row,
  ).map((row) => (row.id === 'consulting-lead' ? { ...row, mode: 'act' as const } : row));
  expect(replay(draft, DEFAULT_FORWARDING, recorded)).toEqual({
    tickets: 5,
    moved: 3,
    moves: [
      {
        was: { row: 'learning-consulting', outcome: 'learning-consulting, lead (propose)' },
        wouldBe: { row: 'support', outcome: 'support, roster (act)' },
        count: 2,
        tickets: ['2', '3'],
      },
      {
        was: { row: 'consulting-lead', outcome: 'lead, lead (propose)' },
        wouldBe: { row: 'consulting-lead', outcome: 'lead, lead (act)' },
        count: 1,
        tickets: ['1'],
      },
    ],
    unused: expect.arrayContaining(['serious', 'learning-consulting']),
  });
});

test('a ticket that changes its row but not its outcome has not moved', () => {
  const swiss: ForwardingRow = {
    id: 'swiss',
    title: 'From Switzerland',
    source: 'assumed',
    when: { country: { is: ['CH'] }, needsConsulting: { is: [false] } },
    then: { team: 'support', person: 'roster' },
    mode: 'act',
  };
  const { moved, unused } = replay([swiss, ...DEFAULT_FORWARDING], DEFAULT_FORWARDING, recorded);
  expect(moved).toBe(0);
  expect(unused).not.toContain('swiss');
});
