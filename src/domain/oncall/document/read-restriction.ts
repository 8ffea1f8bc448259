import { InvalidInput } from '../../errors';
import { WEEKDAYS } from '../../hours/calendar';
import { fieldPath } from '../../hours/document/field-path';
import { readChoice } from '../../hours/document/read-choice';
import { readFlag } from '../../hours/document/read-flag';
import { readList } from '../../hours/document/read-list';
import { readRecord } from '../../hours/document/read-record';
import { readEnd, readStart } from '../../hours/document/read-time';
import { withoutTwins } from '../../hours/document/without-twins';
import type { Restriction } from '../schedule';
import { given } from './given';
import { readWholeNumber } from './read-whole-number';

const FIELDS = ['days', 'daysOfMonth', 'hours', 'kindOfDay', 'onlyWithoutDesk'];
const KINDS = ['workday', 'weekend', 'holiday'] as const;

/** A list of which at least one must be chosen: an empty one would mean that nobody is ever on call. */
const readSome = <Item extends string | number>(
  value: unknown,
  path: string,
  readItem: (item: unknown, path: string) => Item,
): readonly Item[] => {
  const items = withoutTwins(readList(value, path, readItem), path, String);
  if (items.length === 0) throw new InvalidInput(path, 'is empty; choose at least one, or remove it for all');
  return items;
};

const readHours = (value: unknown, path: string): NonNullable<Restriction['hours']> => {
  const record = readRecord(value, path, ['start', 'end']);
  return {
    start: readStart(record['start'], fieldPath(path, 'start')),
    end: readEnd(record['end'], fieldPath(path, 'end')),
  };
};

/** Reads when a layer has shifts. @throws InvalidInput */
export const readRestriction = (value: unknown, path: string): Restriction => {
  const record = readRecord(value, path, FIELDS);
  const at = (field: string): string => fieldPath(path, field);
  const days = given(record, 'days', (list) =>
    readSome(list, at('days'), (day, dayPath) => readChoice(day, dayPath, WEEKDAYS)),
  );
  const daysOfMonth = given(record, 'daysOfMonth', (list) =>
    readSome(list, at('daysOfMonth'), (day, dayPath) => readWholeNumber(day, dayPath, { from: 1, to: 31 })),
  );
  const hours = given(record, 'hours', (part) => readHours(part, at('hours')));
  const kindOfDay = given(record, 'kindOfDay', (list) =>
    readSome(list, at('kindOfDay'), (kind, kindPath) => readChoice(kind, kindPath, KINDS)),
  );
  const onlyWithoutDesk = given(record, 'onlyWithoutDesk', (flag) => readFlag(flag, at('onlyWithoutDesk')));
  return {
    ...(days === undefined ? {} : { days }),
    ...(daysOfMonth === undefined ? {} : { daysOfMonth }),
    ...(hours === undefined ? {} : { hours }),
    ...(kindOfDay === undefined ? {} : { kindOfDay }),
    ...(onlyWithoutDesk === undefined ? {} : { onlyWithoutDesk }),
  };
};
