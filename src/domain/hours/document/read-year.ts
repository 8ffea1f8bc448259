import { InvalidInput } from '../../errors';
import { shown } from './shown';

/** Reads a calendar year. @throws InvalidInput */
export const readYear = (value: unknown, path: string): number => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 2000 || value > 2100)
    throw new InvalidInput(path, `${shown(value)} is not a year from 2000 to 2100; write it as 2027`);
  return value;
};
