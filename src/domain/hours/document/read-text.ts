import { InvalidInput } from '../../errors';
import { shown } from './shown';

const LONGEST = 200;

/** Reads a text of 1 to 200 characters. @throws InvalidInput */
export const readText = (value: unknown, path: string): string => {
  if (typeof value !== 'string' || value.trim() === '')
    throw new InvalidInput(path, `${shown(value)} is not a text; enter at least one character`);
  if (value.length > LONGEST) throw new InvalidInput(path, `is longer than ${LONGEST} characters; shorten it`);
  return value;
};
