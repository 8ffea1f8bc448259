import { ExpressionError } from './expression-error';
import type { BinaryOperator } from './expression-tree';

const named = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`);

/** Applies a binary operator. @throws ExpressionError when the operands do not go together. */
export const operate = (operator: BinaryOperator, left: unknown, right: unknown, at: number): unknown => {
  if (operator === '==') return left === right;
  if (operator === '!=') return left !== right;
  const clash = () => new ExpressionError(`"${operator}" does not work on ${named(left)} and ${named(right)}`, at);
  if (operator === '+' && (typeof left === 'string' || typeof right === 'string')) {
    if (typeof left === 'object' || typeof right === 'object') throw clash();
    return `${String(left)}${String(right)}`;
  }
  const [a, b] = [left, right];
  const numbers = typeof a === 'number' && typeof b === 'number';
  if (!numbers && !(typeof a === 'string' && typeof b === 'string')) throw clash();
  if (operator === '<') return a < b;
  if (operator === '>') return a > b;
  if (operator === '<=') return a <= b;
  if (operator === '>=') return a >= b;
  if (!numbers) throw clash();
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
    case '%':
      if (b === 0) throw new ExpressionError('division by zero', at);
      return operator === '/' ? a / b : a % b;
    default:
      return operator satisfies never;
  }
};
