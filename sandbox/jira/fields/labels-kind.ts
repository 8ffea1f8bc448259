import * as v from 'valibot';
import type { FieldKind } from './field';
import { FieldRefusal } from './field-refusal';
import { asList } from './field-value';

export const labelsKind: FieldKind = {
  schema: { type: 'array', items: 'string' },
  search: 'exact',
  json: (value) => asList(value),
  parse: (input) => {
    const parsed = v.safeParse(v.nullable(v.array(v.string())), input);
    if (!parsed.success) throw new FieldRefusal('Field must be an array of strings');
    const spaced = parsed.output?.find((label) => /\s/.test(label));
    if (spaced !== undefined) throw new FieldRefusal(`The label '${spaced}' contains spaces which is invalid.`);
    return [...new Set(parsed.output ?? [])].sort();
  },
  fromPeople: (input) => (input === null ? null : [input].flat()),
  told: (value) => ({ id: null, text: asList(value).join(' ') }),
  terms: (value) => asList(value).map((text) => text.toLowerCase()),
};
