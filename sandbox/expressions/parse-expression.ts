import { ExpressionError } from './expression-error';
import type { BinaryOperator, ExpressionTree } from './expression-tree';
import { parsePrimary } from './parse-primary';
import { readTokens, type TokenReader } from './token-reader';

const LONGEST = 10_000;

/** Binary operators, loosest first; each level binds tighter than the one before. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['==', '!='],
  ['<', '>', '<=', '>='],
  ['+', '-'],
  ['*', '/', '%'],
];

const suffixes = (reader: TokenReader): ExpressionTree => {
  let tree = parsePrimary(reader, whole);
  for (;;) {
    const sign = reader.take('.', '?.', '[', '(');
    if (sign === undefined) return tree;
    const { at } = sign;
    if (sign.text === '(') {
      tree = { kind: 'call', callee: tree, args: listed(reader, ')'), at };
      continue;
    }
    const optional = sign.text === '?.';
    if (sign.text === '[' || (optional && reader.take('[') !== undefined)) {
      const index = whole(reader);
      reader.expect(']');
      tree = { kind: 'index', object: tree, index, optional, at };
      continue;
    }
    const { kind, text } = reader.next();
    if (kind !== 'name') throw new ExpressionError(`expected the name of a property instead of "${text}"`, at);
    tree = { kind: 'member', object: tree, name: text, optional, at };
  }
};

const unary = (reader: TokenReader): ExpressionTree => {
  const sign = reader.take('!', '-');
  if (sign === undefined) return suffixes(reader);
  return { kind: sign.text === '!' ? 'not' : 'negate', operand: unary(reader), at: sign.at };
};

const binary = (reader: TokenReader, level: number): ExpressionTree => {
  const operators = LEVELS[level];
  if (operators === undefined) return unary(reader);
  let left = binary(reader, level + 1);
  for (let sign = reader.take(...operators); sign !== undefined; sign = reader.take(...operators)) {
    const { text, at } = sign;
    const operator = operators.find((candidate) => candidate === text) ?? '==';
    left = { kind: 'binary', operator, left, right: binary(reader, level + 1), at };
  }
  return left;
};

const logical = (reader: TokenReader, kind: 'and' | 'or'): ExpressionTree => {
  const tighter = () => (kind === 'or' ? logical(reader, 'and') : binary(reader, 0));
  const written = kind === 'or' ? '||' : '&&';
  let left = tighter();
  for (let sign = reader.take(written); sign !== undefined; sign = reader.take(written))
    left = { kind, left, right: tighter(), at: sign.at };
  return left;
};

const whole = (reader: TokenReader): ExpressionTree => {
  const test = logical(reader, 'or');
  const sign = reader.take('?');
  if (sign === undefined) return test;
  const yes = whole(reader);
  reader.expect(':');
  return { kind: 'choice', test, yes, no: whole(reader), at: sign.at };
};

const listed = (reader: TokenReader, closing: string): readonly ExpressionTree[] => {
  const items: ExpressionTree[] = [];
  if (reader.take(closing) !== undefined) return items;
  do items.push(whole(reader));
  while (reader.take(',') !== undefined);
  reader.expect(closing);
  return items;
};

/**
 * Parses the subset of Jira's expression language that event filters, formatters and validations use.
 * @throws ExpressionError for anything outside of it, and beyond 10,000 characters.
 */
export const parseExpression = (source: string): ExpressionTree => {
  if (source.length > LONGEST) throw new ExpressionError(`an expression has at most ${LONGEST} characters`);
  const reader = readTokens(source);
  const tree = whole(reader);
  const { kind, text, at } = reader.peek();
  if (kind !== 'end') throw new ExpressionError(`unexpected "${text}"`, at);
  return tree;
};
