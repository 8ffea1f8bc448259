import type { Week } from '../calendar';
import { WEEKDAYS } from '../calendar';
import { fieldPath } from './field-path';
import { readOpenHours } from './read-open-hours';
import { readRecord } from './read-record';

/** Reads the hours of a week, days named mon to sun; a day left out is closed. @throws InvalidInput */
export const readWeek = (value: unknown, path: string): Week => {
  const days = readRecord(value, path, WEEKDAYS);
  return Object.fromEntries(
    WEEKDAYS.filter((day) => days[day] !== undefined).map((day) => [
      day,
      readOpenHours(days[day], fieldPath(path, day)),
    ]),
  );
};
