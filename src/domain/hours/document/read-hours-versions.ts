import { InvalidInput } from '../../errors';
import type { Calendar } from '../calendar';
import { fieldPath } from './field-path';
import { readDate } from './read-date';
import { readList } from './read-list';
import { readRecord } from './read-record';
import { readWeek } from './read-week';

type HoursVersion = Calendar['hours'][number];

const readVersion = (value: unknown, path: string): HoursVersion => {
  const { validFrom, week } = readRecord(value, path, ['validFrom', 'week']);
  const read = readWeek(week, fieldPath(path, 'week'));
  return validFrom === undefined
    ? { week: read }
    : { validFrom: readDate(validFrom, fieldPath(path, 'validFrom')), week: read };
};

/** Reads the versions of a week: at least one, and no two that begin on the same date. @throws InvalidInput */
export const readHoursVersions = (value: unknown, path: string): Calendar['hours'] => {
  const versions = readList(value, path, readVersion);
  if (versions.length === 0) throw new InvalidInput(path, 'is empty; enter the hours of a week');
  if (versions.every(({ week }) => Object.values(week).every((spans) => spans.length === 0)))
    throw new InvalidInput(`${path}[0].week`, 'has no open hour on any day; enter hours for at least one day');
  for (const [index, { validFrom }] of versions.entries())
    if (versions.findIndex((other) => other.validFrom === validFrom) < index)
      throw new InvalidInput(
        fieldPath(`${path}[${index}]`, 'validFrom'),
        `${validFrom ?? 'no date'} is used twice; give each version the date it begins on`,
      );
  return versions;
};
