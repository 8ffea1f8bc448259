import type { Calendar } from '../calendar';
import { fieldPath } from './field-path';
import { readDate } from './read-date';
import { readOpenHours } from './read-open-hours';
import { readRecord } from './read-record';
import { readText } from './read-text';

/** Reads the own hours of a date; an empty list closes it. @throws InvalidInput */
export const readDateHours = (value: unknown, path: string): NonNullable<Calendar['dateHours']>[number] => {
  const { date, name, hours } = readRecord(value, path, ['date', 'name', 'hours']);
  return {
    date: readDate(date, fieldPath(path, 'date')),
    hours: readOpenHours(hours, fieldPath(path, 'hours')),
    ...(name === undefined ? {} : { name: readText(name, fieldPath(path, 'name')) }),
  };
};
