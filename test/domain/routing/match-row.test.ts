import * as fc from 'fast-check';
import { compileForwarding } from '../../../src/domain/routing/compile-forwarding';
import { firstRow } from '../../../src/domain/routing/first-row';
import type { ForwardingFacts, ForwardingRow } from '../../../src/domain/routing/forwarding-row';
import { matchRow } from '../../../src/domain/routing/match-row';
import { DEFAULT_FORWARDING } from '../../../src/domain/rules/default-forwarding';
import { ticketWith } from './ordinary-facts';
import { firstFailed, plainlyFirst } from './plain-evaluator';
import { someFacts, someTable } from './some-tables';

const table = compileForwarding(DEFAULT_FORWARDING);
const rowFor = (facts: Partial<ForwardingFacts>): string => matchRow(table, ticketWith(facts)).row.id;

const row = (id: string, when: ForwardingRow['when']): ForwardingRow => ({
  id,
  title: id,
  source: 'assumed',
  when,
  then: { team: 'support', person: 'roster' },
  mode: 'act',
});

describe('the default table of R6', () => {
  it.each<[string, Partial<ForwardingFacts>]>([
    ['introduction-serious', { phase: 'introduction', serious: true, filedAs: 'incident' }],
    ['introduction', { phase: 'introduction', needsConsulting: true }],
    ['serious', { serious: true, type: 'software defect', needsConsulting: true }],
    ['complex-incident', { filedAs: 'incident', technicallyComplex: true }],
    ['non-software-defect', { type: 'non-software defect' }],
    ['software-defect', { type: 'software defect', needsConsulting: true }],
    ['delivery-filed', { filedAs: 'delivery' }],
    ['delivery', { type: 'delivery' }],
    ['customisation-lead', { type: 'customisation', leadUnit: 'Business Consulting' }],
    ['customisation', { type: 'customisation', leadUnit: 'Learning Consulting' }],
    ['consulting-lead', { needsConsulting: true, leadUnit: 'Business Consulting' }],
    ['learning-consulting', { needsConsulting: true, leadUnit: 'Learning Consulting' }],
    ['learning-consulting', { needsConsulting: true, leadUnit: 'none', country: 'MY' }],
    ['support', { technicallyComplex: true }],
    ['support', { type: 'consulting request' }],
    ['support', {}],
  ])('row %s takes %j', (id, facts) => {
    expect(rowFor(facts)).toBe(id);
  });
});

test('each row above the match is named with the first of its cells that failed', () => {
  const { row: matched, above } = matchRow(table, ticketWith({ needsConsulting: true, filedAs: 'incident' }));
  expect(matched.id).toBe('learning-consulting');
  expect(above).toEqual([
    { row: 'introduction-serious', cell: 'phase is introduction' },
    { row: 'introduction', cell: 'phase is introduction' },
    { row: 'serious', cell: 'serious is yes' },
    { row: 'complex-incident', cell: 'technicallyComplex is yes' },
    { row: 'non-software-defect', cell: 'type is non-software defect' },
    { row: 'software-defect', cell: 'type is software defect' },
    { row: 'delivery-filed', cell: 'filedAs is delivery' },
    { row: 'delivery', cell: 'type is delivery' },
    { row: 'customisation-lead', cell: 'type is customisation' },
    { row: 'customisation', cell: 'type is customisation' },
    { row: 'consulting-lead', cell: 'leadUnit is Business Consulting' },
  ]);
});

test('the compiled table decides as the plain reading of its rows does, also beyond 32 rows', () => {
  fc.assert(
    fc.property(
      someTable({ rows: 70, cells: 4 }),
      fc.array(someFacts, { minLength: 1, maxLength: 20 }),
      (rows, tickets) => {
        const compiled = compileForwarding(rows);
        for (const facts of tickets) {
          const expected = plainlyFirst(rows, facts);
          expect(firstRow(compiled, facts)).toBe(expected);
          const { index, above } = matchRow(compiled, facts);
          expect(index).toBe(expected);
          expect(above.map(({ row: id, cell }) => [id, cell.split(' ')[0]])).toEqual(
            rows.slice(0, expected).map((one) => [one.id, firstFailed(one, facts)]),
          );
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('texts are compared without case and outer blanks', () => {
  const compiled = compileForwarding([row('swiss', { country: { is: ['ch'] } }), row('rest', {})]);
  expect(matchRow(compiled, ticketWith({ country: ' CH ' })).row.id).toBe('swiss');
});

test('of several components one that is named is enough, and one that is refused is too many', () => {
  const compiled = compileForwarding([
    row('not SSO', { component: { not: ['SSO'] } }),
    row('SCORM', { component: { is: ['SCORM'] } }),
    row('rest', {}),
  ]);
  expect(matchRow(compiled, ticketWith({ component: [] })).row.id).toBe('not SSO');
  expect(matchRow(compiled, ticketWith({ component: ['Reports', 'SCORM'] })).row.id).toBe('not SSO');
  expect(matchRow(compiled, ticketWith({ component: ['SSO', 'SCORM'] })).row.id).toBe('SCORM');
  expect(matchRow(compiled, ticketWith({ component: ['SSO'] })).row.id).toBe('rest');
});

test('a mapped field without a value is unknown, also when its name is one that every object has', () => {
  const compiled = compileForwarding([row('unknown', { 'mapped.constructor': { is: ['unknown'] } }), row('rest', {})]);
  expect(matchRow(compiled, ticketWith()).row.id).toBe('unknown');
});

test('a range includes from and to, and leaves out above and below', () => {
  const compiled = compileForwarding([
    row('5 to 9', { 'mapped.Seats': { from: 5, to: 9 } }),
    row('between 9 and 20', { 'mapped.Seats': { above: 9, below: 20 } }),
    row('rest', {}),
  ]);
  const rowAt = (seats: number | string): string => matchRow(compiled, ticketWith({ mapped: { Seats: seats } })).row.id;
  expect([4.99, 5, 9, 9.01, 19.99, 20, Number.NaN, '7'].map(rowAt)).toEqual([
    'rest',
    '5 to 9',
    '5 to 9',
    'between 9 and 20',
    'between 9 and 20',
    'rest',
    'rest',
    'rest',
  ]);
});

test('a table whose last row does not catch all is refused with the row', () => {
  expect(() => compileForwarding([row('a', { serious: { is: [true] } })])).toThrow(
    'forwarding[0].when: the last row must catch all: add a row without conditions at the end',
  );
  expect(() => compileForwarding([])).toThrow('forwarding: the last row must catch all');
});

test('a column that does not exist is refused with its place', () => {
  expect(() => compileForwarding([row('a', { colour: { is: ['red'] } }), row('rest', {})])).toThrow(
    'forwarding[0].when.colour: there is no such column',
  );
});
