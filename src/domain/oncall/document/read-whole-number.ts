import { InvalidInput } from '../../errors';
import { shown } from '../../hours/document/shown';

/** Reads a whole number in a range, both ends allowed. @throws InvalidInput */
export const readWholeNumber = (
  value: unknown,
  path: string,
  { from, to }: { readonly from: number; readonly to: number },
): number => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < from || value > to)
    throw new InvalidInput(path, `${shown(value)} is not a whole number from ${from} to ${to}`);
  return value;
};
