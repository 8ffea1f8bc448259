import { InvalidInput } from '../../errors';
import type { Closure } from '../calendar';
import { fieldPath } from './field-path';
import { readDate } from './read-date';
import { readRecord } from './read-record';
import { readText } from './read-text';
import { readEnd, readStart } from './read-time';

/** Reads a closure of a whole date or of a part of it. @throws InvalidInput */
export const readClosure = (value: unknown, path: string): Closure => {
  const { date, name, start, end } = readRecord(value, path, ['date', 'name', 'start', 'end']);
  if ((start ?? '00:00') === end)
    throw new InvalidInput(fieldPath(path, 'end'), 'is the start; leave both out to close the whole day');
  return {
    date: readDate(date, fieldPath(path, 'date')),
    name: readText(name, fieldPath(path, 'name')),
    ...(start === undefined ? {} : { start: readStart(start, fieldPath(path, 'start')) }),
    ...(end === undefined ? {} : { end: readEnd(end, fieldPath(path, 'end')) }),
  };
};
