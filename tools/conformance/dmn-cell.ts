import type { RowCell } from '../../src/domain/routing/forwarding-row';

const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
const COMPARED = new RegExp(`^(<=|>=|<|>)\\s*(${NUMBER})$`);
const RANGE = new RegExp(`^([[(\\]])\\s*(${NUMBER})\\s*\\.\\.\\s*(${NUMBER})\\s*([\\])[])$`);
const BOUNDS = { '<': 'below', '<=': 'to', '>': 'above', '>=': 'from' } as const;

const boundOf = (sign: string): (typeof BOUNDS)[keyof typeof BOUNDS] => {
  if (sign === '<' || sign === '<=' || sign === '>' || sign === '>=') return BOUNDS[sign];
  throw new Error(`no comparison: ${sign}`);
};

const words = (text: string): readonly (string | boolean)[] =>
  text.split(',').map((part) => {
    const value: unknown = JSON.parse(part);
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    return String(value);
  });

/** A literal cell as DMN writes it, as a cell of ours; undefined = `-`, any value. */
export const dmnCell = (text: string): RowCell | undefined => {
  const cell = text.trim();
  if (cell === '-' || cell === '') return undefined;
  const [, sign, bound] = COMPARED.exec(cell) ?? [];
  if (sign !== undefined) return { [boundOf(sign)]: Number(bound) };
  const [, left, low, high, right] = RANGE.exec(cell) ?? [];
  if (left !== undefined) {
    return { [left === '[' ? 'from' : 'above']: Number(low), [right === ']' ? 'to' : 'below']: Number(high) };
  }
  const [, refused] = /^not\((.*)\)$/.exec(cell) ?? [];
  if (refused !== undefined) return { not: words(refused) };
  // a single number is the range from itself to itself
  return new RegExp(`^${NUMBER}$`).test(cell) ? { from: Number(cell), to: Number(cell) } : { is: words(cell) };
};
