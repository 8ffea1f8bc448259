import { InvalidInput } from '../../errors';
import { zoneClock } from '../zone-clock';
import { shown } from './shown';

/** Reads the name of an IANA zone that the platform knows. Fixed offsets are refused: they know no summer time. @throws InvalidInput */
export const readZone = (value: unknown, path: string): string => {
  const wrong = new InvalidInput(path, `${shown(value)} is not a time zone; use an IANA name such as Europe/Berlin`);
  if (typeof value !== 'string' || !/^[A-Za-z]/.test(value)) throw wrong;
  try {
    zoneClock(value).offsetAt(0);
  } catch {
    throw wrong;
  }
  return value;
};
