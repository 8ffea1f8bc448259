import { ExpressionError } from './expression-error';

/** A property of a value: entry of a map (absent = null), length of a text or list. @throws ExpressionError on null. */
export const readMember = (object: unknown, name: string | number, at: number): unknown => {
  if (object == null) throw new ExpressionError(`cannot read "${name}" of null`, at);
  if (Array.isArray(object)) {
    if (name === 'length') return object.length;
    if (typeof name === 'number') return object[name] ?? null;
  } else if (typeof object === 'string') {
    if (name === 'length') return object.length;
    if (typeof name === 'number') return object[name] ?? null;
  } else if (typeof object === 'object') {
    const entry = Object.entries(object).find(([key]) => key === String(name));
    return entry?.[1] ?? null;
  }
  throw new ExpressionError(`"${name}" is not a property of this value`, at);
};
