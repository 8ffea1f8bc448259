import * as v from 'valibot';
import type { FieldKind } from './field';
import { FieldRefusal } from './field-refusal';
import { asList, asText } from './field-value';

/** Options of one field; the id is what `self` and histories name. */
export type Options = readonly { readonly id: string; readonly value: string }[];

const named = v.union([v.object({ value: v.string() }), v.object({ id: v.string() })]);

const find = (options: Options, input: unknown): string => {
  const parsed = v.safeParse(named, input);
  if (!parsed.success) throw new FieldRefusal("Specify a valid 'id' or 'name' for option");
  const { output } = parsed;
  const option = options.find((one) => ('value' in output ? one.value === output.value : one.id === output.id));
  if (option !== undefined) return option.value;
  if ('value' in output)
    throw new FieldRefusal(
      `Specify a valid value for option. '${output.value}' is not one of: ${options.map((one) => one.value).join(', ')}.`,
    );
  throw new FieldRefusal(`Option id '${output.id}' is not valid`);
};

const idOf = (options: Options, value: string): string => options.find((one) => one.value === value)?.id ?? '';

/** One of a list: select and radio fields. */
export const optionKind = (options: Options): FieldKind => ({
  schema: { type: 'option' },
  search: 'exact',
  json: (value, { site }) => {
    const text = asText(value);
    if (text === null) return null;
    const id = idOf(options, text);
    return { self: `${site.definition.siteUrl}/rest/api/3/customFieldOption/${id}`, value: text, id };
  },
  parse: (input) => (input === null ? null : find(options, input)),
  fromPeople: (input) => (input === null ? null : { value: input }),
  told: (value) => ({ id: asText(value) === null ? null : idOf(options, String(value)), text: asText(value) }),
  terms: (value) => [asText(value)?.toLowerCase() ?? []].flat(),
});

/** Several of a list. */
export const optionsKind = (options: Options): FieldKind => {
  const one = optionKind(options);
  return {
    schema: { type: 'array', items: 'option' },
    search: 'exact',
    json: (value, context) =>
      asList(value).length === 0 ? null : asList(value).map((text) => one.json(text, context)),
    parse: (input) => {
      if (input === null) return null;
      if (!Array.isArray(input)) throw new FieldRefusal('data was not an array');
      return input.map((entry) => find(options, entry));
    },
    fromPeople: (input) => (input === null ? null : [input].flat().map((value) => ({ value }))),
    told: (value) => ({ id: null, text: asList(value).join(', ') || null }),
    terms: (value) => asList(value).map((text) => text.toLowerCase()),
  };
};
