import type { Holiday } from '../calendar';
import { fieldPath } from './field-path';
import { readChoice } from './read-choice';
import { readDate } from './read-date';
import { readFlag } from './read-flag';
import { readRecord } from './read-record';
import { readText } from './read-text';

const FIELDS = ['date', 'name', 'localName', 'scope', 'ticked', 'provisional'];

/** Reads one holiday. @throws InvalidInput */
export const readHoliday = (value: unknown, path: string): Holiday => {
  const { date, name, localName, scope, ticked, provisional } = readRecord(value, path, FIELDS);
  return {
    date: readDate(date, fieldPath(path, 'date')),
    name: readText(name, fieldPath(path, 'name')),
    scope: readChoice(scope, fieldPath(path, 'scope'), ['national', 'state'] as const),
    ticked: readFlag(ticked, fieldPath(path, 'ticked')),
    ...(localName === undefined ? {} : { localName: readText(localName, fieldPath(path, 'localName')) }),
    ...(provisional === undefined ? {} : { provisional: readFlag(provisional, fieldPath(path, 'provisional')) }),
  };
};
