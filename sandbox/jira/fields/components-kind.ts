import * as v from 'valibot';
import type { FieldKind } from './field';
import { FieldRefusal } from './field-refusal';
import { asList } from './field-value';

const references = v.nullable(v.array(v.union([v.object({ name: v.string() }), v.object({ id: v.string() })])));

/** Components of the project by name; ids number them within the site. */
export const componentsKind: FieldKind = {
  schema: { type: 'array', items: 'component' },
  search: 'exact',
  json: (value, { site }) =>
    asList(value).map((name) => ({
      self: `${site.definition.siteUrl}/rest/api/3/component/${idOf(name)}`,
      id: idOf(name),
      name,
    })),
  parse: (input, { project }) => {
    const parsed = v.safeParse(references, input);
    if (!parsed.success) throw new FieldRefusal('data was not an array');
    const names = (project.definition.components ?? []).map((component) => component.name);
    return (parsed.output ?? []).map((wanted) => {
      const name = names.find((one) => ('name' in wanted ? one === wanted.name : idOf(one) === wanted.id));
      if (name === undefined)
        throw new FieldRefusal(`Component name '${'name' in wanted ? wanted.name : wanted.id}' is not valid`);
      return name;
    });
  },
  fromPeople: (input) => (input === null ? [] : [input].flat().map((name) => ({ name }))),
  told: (value) => ({ id: asList(value).map(idOf).join(', ') || null, text: asList(value).join(', ') || null }),
  terms: (value) => asList(value).map((name) => name.toLowerCase()),
};

/** A stable number from the name: components have no life of their own in the pretence. */
const idOf = (name: string): string =>
  String(10_000 + [...name].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 89_999, 7));
