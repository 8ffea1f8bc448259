import { readDecisionTableCases } from '../../../tools/conformance/decision-tables';
import { readRuleConflictCases } from '../../../tools/conformance/rule-conflicts';

const table = {
  hitPolicy: 'FIRST',
  inputs: [{ expression: 'age' }],
  outputs: [{ name: null, default: '"Nothing"' }],
  rules: [{ when: ['>18'], then: ['"Cars"'] }],
};
const outcomes = (cases: readonly object[]) =>
  readDecisionTableCases({ cases: cases.map((one) => ({ id: 'x', table, ...one })) }).map(({ replay }) => replay());

test('a wrong expectation fails and shows what came instead', () => {
  expect(
    outcomes([
      { input: { age: 19 }, expected: 'Cars' },
      { input: { age: 18 }, expected: 'Nothing' },
      { input: { age: 18 }, expected: 'Cars' },
    ]),
  ).toEqual([{ result: 'passed' }, { result: 'passed' }, { result: 'failed', expected: 'Cars', got: 'Nothing' }]);
});

test('a table that gives several rows is skipped, never passed', () => {
  const [outcome] = outcomes([
    { table: { ...table, hitPolicy: 'RULE ORDER' }, input: { age: 19 }, expected: ['Cars'] },
  ]);
  expect(outcome?.result).toBe('skipped');
});

test('a missed shadow and a shadow that is none both fail', () => {
  const tables = [
    {
      id: 'a',
      hitPolicy: 'FIRST',
      inputs: ['x'],
      rules: [
        { when: ['-'], then: ['1'] },
        { when: ['"q"'], then: ['2'] },
      ],
    },
  ];
  const replayed = (expected: readonly object[]) =>
    readRuleConflictCases({ tables: tables.map((one) => ({ ...one, expected })), subsumption: [] }).map(
      ({ replay }) => replay().result,
    );
  expect(replayed([{ kind: 'shadowed', rule: 1, by: 0 }])).toEqual(['passed']);
  expect(replayed([{ kind: 'shadowed', none: true }])).toEqual(['failed']);
  expect(replayed([{ kind: 'duplicate', rule: 1 }])).toEqual(['failed']);
});
