import type { FieldKind } from './field';
import { FieldRefusal } from './field-refusal';

export const numberKind: FieldKind = {
  schema: { type: 'number' },
  search: 'ordered',
  json: (value) => value,
  parse: (input) => {
    if (input === null) return null;
    if (typeof input !== 'number' || !Number.isFinite(input))
      throw new FieldRefusal('Operation value must be a number');
    return input;
  },
  fromPeople: (input) => input,
  told: (value) => ({ id: null, text: value === null ? null : String(value) }),
  terms: (value) => (typeof value === 'number' ? [value] : []),
};
