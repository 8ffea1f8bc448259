import { evaluateExpression } from '../../../sandbox/expressions/evaluate-expression';
import { ExpressionError } from '../../../sandbox/expressions/expression-error';

const issue = {
  key: 'HELP-1',
  fields: {
    summary: 'Printer on fire',
    labels: ['fire', 'printer'],
    votes: 3,
    assignee: null,
    priority: { name: 'High' },
  },
};
const value = (source: string, context: Record<string, unknown> = { issue }) => evaluateExpression(source, context);

test.each([
  ['1 + 2 * 3', 7],
  ['(1 + 2) * 3', 9],
  ['7 % 4 - 1', 2],
  ['10 / 4', 2.5],
  ['-2 + 5', 3],
  ["'a' + 1 + true", 'a1true'],
  ["'it\\'s' == \"it's\"", true],
  ['1.5 >= 1.5', true],
  ["'a' < 'b'", true],
  ['1 != 2', true],
  ["1 == '1'", false],
  ['null == null', true],
  ['!(true && false) || false', true],
  ['false && unknown.thing', false],
  ['true || unknown.thing', true],
  ['1 < 2 ? "yes" : "no"', 'yes'],
  ['true ? false ? 1 : 2 : 3', 2],
  ['[1, [2], "x"]', [1, [2], 'x']],
  ['[]', []],
  ['[1, 2, 3][1]', 2],
  ['[1][7]', null],
  ['`votes: ${issue.fields.votes + 1}!`', 'votes: 4!'],
  ['issue.fields.priority.name', 'High'],
  ["issue['fields']['summary']", 'Printer on fire'],
  ['issue.fields.missing', null],
  ['issue.fields.assignee?.displayName', null],
  ['issue.fields.assignee?.name.first.letter', null],
  ["issue.fields.assignee?.['name']", null],
  ['issue.fields.assignee?.name.toLowerCase()', null],
  ['issue.fields.labels.length', 2],
  ["issue.fields.labels.includes('fire')", true],
  ["issue.fields.labels.indexOf('ice')", -1],
  ['issue.fields.labels.some(label => label.length > 4)', true],
  ['issue.fields.labels.every(label => label == "fire")', false],
  ['issue.fields.labels.map(label => label.toUpperCase())', ['FIRE', 'PRINTER']],
  ['[1, 2, 3].filter(n => n > 1).reduce((sum, n) => sum + n, 0)', 5],
  ['[[1], [2]].flatMap(list => list)', [1, 2]],
  ['[1, 2].find(n => n == 9)', null],
  ["issue.fields.summary.split(' ')[0].trim()", 'Printer'],
  ["issue.fields.summary.replace('fire', 'ice').slice(8)", 'on ice'],
  ['issue.fields.votes.toString()', '3'],
  ['// a comment\n 1', 1],
])('%s gives %j', (source, expected) => {
  expect(value(source)).toEqual(expected);
});

test.each([
  ['issue.fields.assignee.displayName', 'cannot read "displayName" of null'],
  ['issue.fields.missing.name', 'cannot read "name" of null'],
  ['issue.fields.assignee.toLowerCase()', 'cannot call "toLowerCase" of null'],
  ['unknown', 'unknown name "unknown"'],
  ["1 + 'a' - 1", '"-" does not work on a string and a number'],
  ['1 < "a"', '"<" does not work'],
  ["null + 'a'", '"+" does not work on null and a string'],
  ['1 && true', 'expected true or false'],
  ['!0', 'expected true or false'],
  ['"x" ? 1 : 2', 'expected true or false'],
  ['1 / 0', 'division by zero'],
  ['issue.key.constructor', '"constructor" is not a property'],
  ['issue.key.padEnd(9)', '"padEnd" is not a method'],
  ['issue.fields.labels.push("x")', '"push" is not a method'],
  ['[1].some(n => n)', 'must answer true or false'],
  ['eval("1")', 'only methods can be called'],
  ['1 +', 'ends too early'],
  ['1 2', 'unexpected "2"'],
  ['(1', 'expected ")"'],
  ['a = 1', 'unexpected "="'],
  ['issue.1', 'expected the name of a property instead of "1" (at 5)'],
  ['{a: 1}', 'unexpected "{"'],
  ['"open', 'unexpected """'],
  ['1'.repeat(10_001), 'at most 10000 characters'],
])('%s is an error', (source, message) => {
  expect(() => value(source)).toThrow(ExpressionError);
  expect(() => value(source)).toThrow(message);
});

test('an inherited property is not a property', () => {
  expect(value('issue.constructor')).toBeNull();
  expect(value("issue['__proto__']")).toBeNull();
});

test('an expression takes at most 50,000 steps', () => {
  const numbers = Array.from({ length: 250 }, (_, i) => i);
  expect(() => value('n.map(a => n.map(b => a + b)).length', { n: numbers })).toThrow('more than 50000 steps');
  expect(value('n.map(a => a + 1).length', { n: numbers })).toBe(250);
});

describe('values behind a path', () => {
  const stored = ['event', 'runtime', 'project', 'properties', 'meridian', 'mode'];
  const pathValue = (path: readonly string[]) =>
    path[1] !== 'runtime' ? undefined : path.join() === stored.join() ? ['act', 'watch'] : null;
  const filter = (source: string) => evaluateExpression(source, { event: { issue } }, { pathValue });

  test('come by the whole path, without a null on the way', () => {
    expect(filter("(event.runtime.project.properties['meridian'].mode).length")).toBe(2);
    expect(filter("event.runtime.project.properties['other'].deep.down == null")).toBe(true);
    expect(filter('event.issue.key')).toBe('HELP-1');
  });

  test('need parentheses before a method', () => {
    expect(filter("(event.runtime.project.properties['meridian'].mode).includes('act')")).toBe(true);
    expect(() => filter("event.runtime.project.properties['meridian'].mode.includes('act')")).toThrow('in parentheses');
  });
});

describe("the manifest's own expressions", () => {
  const severity = "value == null || ['P1', 'P2', 'P3', 'P4'].includes(value)";
  test.each([
    [null, true],
    ['P2', true],
    ['P5', false],
  ])('severity %s is valid: %s', (written, valid) => {
    expect(evaluateExpression(severity, { value: written })).toBe(valid);
  });

  test('a person is shown by name, an instant as text, nothing as nothing', () => {
    const person = "value == null ? '' : value.displayName";
    expect(evaluateExpression(person, { value: { displayName: 'Ann' } })).toBe('Ann');
    expect(evaluateExpression(person, { value: null })).toBe('');
    expect(evaluateExpression("value == null ? '' : value.toString()", { value: '2026-03-02' })).toBe('2026-03-02');
  });
});
