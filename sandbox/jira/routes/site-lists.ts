import { statusJson } from '../answers/status-json';
import { schemaOf } from '../answers/schema-of';
import type { Route } from '../http/route';
import type { Field } from '../fields/field';

/** Lists of the whole site: fields, statuses, priorities. */
export const siteListRoutes: readonly Route[] = [
  {
    template: 'GET /rest/api/3/field',
    handle: ({ site }) => ({
      status: 200,
      body: [...site.fields.values()].map(fieldDetails),
      objects: site.fields.size,
    }),
  },
  {
    template: 'GET /rest/api/3/status',
    handle: ({ site }) => ({
      status: 200,
      body: site.definition.statuses.map(({ name }) => statusJson(site, name)),
      objects: site.definition.statuses.length,
    }),
  },
  {
    template: 'GET /rest/api/3/priority',
    handle: (call) => ({
      status: 200,
      body: call.site.definition.priorities.map((name) => call.site.fields.get('priority')?.kind.json(name, call)),
      objects: call.site.definition.priorities.length,
    }),
  },
];

const fieldDetails = (field: Field): Readonly<Record<string, unknown>> => ({
  id: field.id,
  key: field.app === undefined ? field.id : field.custom,
  name: field.name,
  custom: field.custom !== undefined,
  orderable: field.settable,
  navigable: field.id !== 'comment',
  searchable: true,
  clauseNames: field.custom === undefined ? field.clauses : [`cf[${field.id.replace('customfield_', '')}]`, field.name],
  schema: schemaOf(field),
});
