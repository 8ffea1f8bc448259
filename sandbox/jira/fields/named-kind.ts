import * as v from 'valibot';
import type { Field, FieldKind, ReadContext, WriteContext } from './field';
import { FieldRefusal } from './field-refusal';
import { asText } from './field-value';

interface Named {
  readonly id: string;
  readonly name: string;
}

const reference = v.nullable(v.union([v.object({ id: v.string() }), v.object({ name: v.string() })]));

/**
 * Something of the site with id and name, stored by its name: status, priority, resolution, type, security level.
 * @param type its word in `schema.type` and in the refusal.
 */
export const namedKind = (
  type: string,
  kind: {
    readonly all: (context: WriteContext) => readonly Named[];
    readonly json: (name: string, context: ReadContext) => unknown;
    readonly id: (name: string, context: ReadContext) => string;
    readonly search?: Field['kind']['search'];
  },
): FieldKind => ({
  schema: { type },
  search: kind.search ?? 'exact',
  json: (value, context) => (asText(value) === null ? null : kind.json(String(value), context)),
  parse: (input, context) => {
    const parsed = v.safeParse(reference, input);
    if (!parsed.success) throw new FieldRefusal(`Specify a valid 'id' or 'name' for ${type}`);
    const { output } = parsed;
    if (output === null) return null;
    const found = kind.all(context).find((one) => ('id' in output ? one.id === output.id : one.name === output.name));
    if (found !== undefined) return found.name;
    throw new FieldRefusal(`The ${type} selected is invalid.`);
  },
  fromPeople: (input) => (input === null ? null : { name: input }),
  told: (value, context) =>
    asText(value) === null ? { id: null, text: null } : { id: kind.id(String(value), context), text: asText(value) },
  terms: (value, context) =>
    asText(value) === null ? [] : [String(value).toLowerCase(), kind.id(String(value), context)],
});
