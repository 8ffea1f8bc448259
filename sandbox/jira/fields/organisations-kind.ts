import * as v from 'valibot';
import { organisationJson } from '../answers/organisation-json';
import type { FieldKind } from './field';
import { FieldRefusal } from './field-refusal';
import { asList } from './field-value';

const ids = v.nullable(v.array(v.pipe(v.union([v.number(), v.string()]), v.transform(String))));

/** The service desk's Organizations field: written as numbers, read as objects. */
export const organisationsKind: FieldKind = {
  schema: { type: 'array', items: 'sd-customerorganization' },
  search: 'exact',
  json: (value, { site }) => asList(value).map((id) => organisationJson(site, id)),
  parse: (input, { site }) => {
    const parsed = v.safeParse(ids, input);
    if (!parsed.success) throw new FieldRefusal('data was not an array of organization ids');
    const unknown = parsed.output?.find((id) => !site.organisations.has(id));
    if (unknown !== undefined) throw new FieldRefusal(`Organization with id '${unknown}' does not exist.`);
    return parsed.output ?? [];
  },
  fromPeople: (input) => (input === null ? [] : [input].flat()),
  told: (value, { site }) => ({
    id: asList(value).join(', ') || null,
    text:
      asList(value)
        .map((id) => site.organisations.get(id)?.name ?? id)
        .join(', ') || null,
  }),
  terms: (value, { site }) => asList(value).flatMap((id) => [id, site.organisations.get(id)?.name.toLowerCase() ?? id]),
};
