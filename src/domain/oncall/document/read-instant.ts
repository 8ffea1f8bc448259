import { InvalidInput } from '../../errors';
import { fieldPath } from '../../hours/document/field-path';
import { shown } from '../../hours/document/shown';
import type { Instant, Span } from '../../instant';

const FIRST = Date.UTC(2000, 0, 1);
const LAST = Date.UTC(2200, 0, 1);

/** Reads an instant in ms since 1970 between the years 2000 and 2200; seconds would lie in 1970 and are refused. @throws InvalidInput */
export const readInstant = (value: unknown, path: string): Instant => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < FIRST || value > LAST)
    throw new InvalidInput(path, `${shown(value)} is not an instant; write milliseconds since 1970-01-01T00:00Z`);
  return value;
};

/** Reads `start` and `end` of a record. @throws InvalidInput also where it does not end after it starts. */
export const readSpan = (record: Readonly<Record<string, unknown>>, path: string): Span => {
  const start = readInstant(record['start'], fieldPath(path, 'start'));
  const end = readInstant(record['end'], fieldPath(path, 'end'));
  if (end <= start) throw new InvalidInput(fieldPath(path, 'end'), 'is not after the start; set a later end');
  return { start, end };
};
