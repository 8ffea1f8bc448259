import { InvalidInput } from '../../errors';
import { fieldPath } from './field-path';
import { shown } from './shown';

/**
 * Reads an object that has no fields but these, so that a mistyped name is found rather than ignored.
 * @throws InvalidInput
 */
export const readRecord = (
  value: unknown,
  path: string,
  fields: readonly string[],
): Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InvalidInput(path, `${shown(value)} is not an object with ${fields.join(', ')}`);
  const record: Record<string, unknown> = { ...value };
  const unknown = Object.keys(record).find((field) => !fields.includes(field));
  if (unknown !== undefined)
    throw new InvalidInput(fieldPath(path, unknown), `is not a known field; use one of ${fields.join(', ')}`);
  return record;
};
