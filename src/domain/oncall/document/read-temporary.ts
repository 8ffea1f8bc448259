import { InvalidInput } from '../../errors';
import { fieldPath } from '../../hours/document/field-path';
import { readList } from '../../hours/document/read-list';
import { readRecord } from '../../hours/document/read-record';
import { readText } from '../../hours/document/read-text';
import type { Span } from '../../instant';
import type { TemporarySchedule } from '../schedule';
import { readSpan } from './read-instant';

/** Reads a temporary schedule. @throws InvalidInput also where a shift reaches out of its span. */
export const readTemporary = (value: unknown, path: string): TemporarySchedule => {
  const record = readRecord(value, path, ['id', 'name', 'start', 'end', 'shifts']);
  const span = readSpan(record, path);
  return {
    id: readText(record['id'], fieldPath(path, 'id')),
    name: readText(record['name'], fieldPath(path, 'name')),
    ...span,
    shifts: readList(record['shifts'], fieldPath(path, 'shifts'), (shift, at) =>
      readShift(shift, at, { within: span }),
    ),
  };
};

const readShift = (
  value: unknown,
  path: string,
  { within }: { readonly within: Span },
): TemporarySchedule['shifts'][number] => {
  const record = readRecord(value, path, ['person', 'start', 'end']);
  const shift = { person: readText(record['person'], fieldPath(path, 'person')), ...readSpan(record, path) };
  if (shift.start < within.start)
    throw new InvalidInput(fieldPath(path, 'start'), 'is before the temporary schedule starts; cut the shift');
  if (shift.end > within.end)
    throw new InvalidInput(fieldPath(path, 'end'), 'is after the temporary schedule ends; cut the shift');
  return shift;
};
