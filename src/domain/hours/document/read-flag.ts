import { InvalidInput } from '../../errors';
import { shown } from './shown';

/** Reads true or false. @throws InvalidInput */
export const readFlag = (value: unknown, path: string): boolean => {
  if (typeof value !== 'boolean') throw new InvalidInput(path, `${shown(value)} is neither true nor false`);
  return value;
};
