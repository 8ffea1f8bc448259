import { InvalidInput } from '../../errors';
import type { LocalTime } from '../calendar';
import { shown } from './shown';

const read = (value: unknown, path: string, pattern: RegExp): LocalTime => {
  if (typeof value !== 'string' || !pattern.test(value))
    throw new InvalidInput(path, `${shown(value)} is not a time of day; write it as 08:00 or 17:30`);
  return value;
};

/** Reads a local time from 00:00 to 23:59. @throws InvalidInput */
export const readStart = (value: unknown, path: string): LocalTime => read(value, path, /^([01]\d|2[0-3]):[0-5]\d$/);

/** Reads a local time up to 24:00, the end of the day. @throws InvalidInput */
export const readEnd = (value: unknown, path: string): LocalTime =>
  read(value, path, /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);
