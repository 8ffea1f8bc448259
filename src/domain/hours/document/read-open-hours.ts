import { InvalidInput } from '../../errors';
import type { OpenHours } from '../calendar';
import { wallMinutesOf } from '../minute-of-day';
import { fieldPath } from './field-path';
import { readList } from './read-list';
import { readRecord } from './read-record';
import { readEnd, readStart } from './read-time';

const readHours = (value: unknown, path: string): OpenHours => {
  const { start, end } = readRecord(value, path, ['start', 'end']);
  return { start: readStart(start, fieldPath(path, 'start')), end: readEnd(end, fieldPath(path, 'end')) };
};

/**
 * Reads the hours of one day: none, one or several spans; one that ends at or before its start runs past midnight.
 * @throws InvalidInput also where two spans overlap.
 */
export const readOpenHours = (value: unknown, path: string): readonly OpenHours[] => {
  const spans = readList(value, path, readHours);
  for (const [index, hours] of spans.entries()) {
    const { start, end } = wallMinutesOf(hours);
    const other = spans.findIndex((each, at) => {
      const before = wallMinutesOf(each);
      return at < index && start < before.end && before.start < end;
    });
    if (other >= 0)
      throw new InvalidInput(
        `${path}[${index}]`,
        `${hours.start}–${hours.end} overlaps ${path}[${other}]; make one end before the other starts`,
      );
  }
  return spans;
};
