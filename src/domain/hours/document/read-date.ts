import { InvalidInput } from '../../errors';
import type { LocalDate } from '../calendar';
import { localDateOf, localDayOf } from '../local-day';
import { shown } from './shown';

/** Reads a local date that exists: 2026-02-30 does not. @throws InvalidInput */
export const readDate = (value: unknown, path: string): LocalDate => {
  if (typeof value !== 'string' || !/^(19|20|21|22)\d\d-\d\d-\d\d$/.test(value))
    throw new InvalidInput(path, `${shown(value)} is not a date; write it as 2026-12-24`);
  const day = localDayOf(value);
  if (Number.isNaN(day) || localDateOf(day) !== value) throw new InvalidInput(path, `${value} is not in the calendar`);
  return value;
};
