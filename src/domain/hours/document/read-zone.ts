import { InvalidInput } from '../../errors';
import { zoneClock } from '../zone-clock';
import { shown } from './shown';

/** `EST` and `Etc/GMT+5` are offsets by another name; UTC is what it says. */
const FIXED = /^(EST|MST|HST|Etc\/GMT[+-].+)$/i;

/** Reads the name of an IANA zone that the platform knows. Fixed offsets are refused: they know no summer time. @throws InvalidInput */
export const readZone = (value: unknown, path: string): string => {
  const wrong = new InvalidInput(path, `${shown(value)} is not a time zone; use an IANA name such as Europe/Berlin`);
  if (typeof value !== 'string' || !/^[A-Za-z]/.test(value) || FIXED.test(value)) throw wrong;
  try {
    zoneClock(value).offsetAt(0);
  } catch {
    throw wrong;
  }
  return value;
};
