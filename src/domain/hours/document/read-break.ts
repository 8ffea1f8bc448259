import { InvalidInput } from '../../errors';
import type { Calendar } from '../calendar';
import { WEEKDAYS } from '../calendar';
import { fieldPath } from './field-path';
import { readChoice } from './read-choice';
import { readList } from './read-list';
import { readRecord } from './read-record';
import { readEnd, readStart } from './read-time';

/** Reads a break that recurs on days of the week. @throws InvalidInput */
export const readBreak = (value: unknown, path: string): NonNullable<Calendar['breaks']>[number] => {
  const { days, start, end } = readRecord(value, path, ['days', 'start', 'end']);
  const read = {
    days: readList(days, fieldPath(path, 'days'), (day, at) => readChoice(day, at, WEEKDAYS)),
    start: readStart(start, fieldPath(path, 'start')),
    end: readEnd(end, fieldPath(path, 'end')),
  };
  if (read.days.length === 0) throw new InvalidInput(fieldPath(path, 'days'), 'is empty; name the days of the break');
  if (read.start === read.end) throw new InvalidInput(fieldPath(path, 'end'), 'is the start; a break has to last');
  return read;
};
