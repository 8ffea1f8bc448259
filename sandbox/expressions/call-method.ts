import { ExpressionError } from './expression-error';

/** A function written in an expression. */
export class ExpressionFunction {
  constructor(readonly apply: (...args: readonly unknown[]) => unknown) {}
}

type Method<Of> = (on: Of, args: readonly unknown[], at: number) => unknown;

const text = (args: readonly unknown[], index: number, at: number) => {
  const value = args[index];
  if (typeof value === 'string') return value;
  throw new ExpressionError('expected a text', at);
};
const optionalNumber = (args: readonly unknown[], index: number, at: number) => {
  const value = args[index];
  if (value === undefined || typeof value === 'number') return value;
  throw new ExpressionError('expected a number', at);
};
const lambda = (args: readonly unknown[], at: number) => {
  const [value] = args;
  if (value instanceof ExpressionFunction) return value.apply;
  throw new ExpressionError('expected a function', at);
};
const test = (args: readonly unknown[], at: number) => (item: unknown) => {
  const verdict = lambda(args, at)(item);
  if (typeof verdict === 'boolean') return verdict;
  throw new ExpressionError('the function must answer true or false', at);
};

const OF_TEXTS: Readonly<Record<string, Method<string>>> = {
  includes: (on, args, at) => on.includes(text(args, 0, at)),
  indexOf: (on, args, at) => on.indexOf(text(args, 0, at)),
  slice: (on, args, at) => on.slice(optionalNumber(args, 0, at), optionalNumber(args, 1, at)),
  split: (on, args, at) => on.split(text(args, 0, at)),
  replace: (on, args, at) => on.replaceAll(text(args, 0, at), text(args, 1, at)),
  toLowerCase: (on) => on.toLowerCase(),
  toUpperCase: (on) => on.toUpperCase(),
  trim: (on) => on.trim(),
};

const OF_LISTS: Readonly<Record<string, Method<readonly unknown[]>>> = {
  includes: (on, args) => on.includes(args[0]),
  indexOf: (on, args) => on.indexOf(args[0]),
  slice: (on, args, at) => on.slice(optionalNumber(args, 0, at), optionalNumber(args, 1, at)),
  some: (on, args, at) => on.some(test(args, at)),
  every: (on, args, at) => on.every(test(args, at)),
  filter: (on, args, at) => on.filter(test(args, at)),
  find: (on, args, at) => on.find(test(args, at)) ?? null,
  map: (on, args, at) => on.map((item) => lambda(args, at)(item)),
  flatMap: (on, args, at) => on.flatMap((item) => lambda(args, at)(item)),
  reduce: (on, args, at) =>
    args.length > 1
      ? on.reduce((sum, item) => lambda(args, at)(sum, item), args[1])
      : on.reduce((sum, item) => lambda(args, at)(sum, item)),
  join: (on, args, at) => on.join(text(args, 0, at)),
};

/** Calls a method that Jira's expression language knows. @throws ExpressionError for any other, and on null. */
export const callMethod = (on: unknown, name: string, args: readonly unknown[], at: number): unknown => {
  if (on == null) throw new ExpressionError(`cannot call "${name}" of null`, at);
  if (name === 'toString' && ['string', 'number', 'boolean'].includes(typeof on)) return String(on);
  if (typeof on === 'string' && Object.hasOwn(OF_TEXTS, name)) return OF_TEXTS[name]?.(on, args, at);
  if (Array.isArray(on) && Object.hasOwn(OF_LISTS, name)) return OF_LISTS[name]?.(on, args, at);
  throw new ExpressionError(`"${name}" is not a method of this value`, at);
};
