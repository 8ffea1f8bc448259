import * as v from 'valibot';
import { userJson } from '../answers/user-json';
import { mayBeAssigned } from '../permissions/may-be-assigned';
import type { FieldKind } from './field';
import { FieldRefusal } from './field-refusal';
import { asList, asText } from './field-value';

const account = v.nullable(v.object({ accountId: v.nullable(v.string()) }));

const accountIdOf = (input: unknown): string | null => {
  const parsed = v.safeParse(account, input);
  if (!parsed.success) throw new FieldRefusal('expected Object containing an accountId');
  return parsed.output?.accountId ?? null;
};

/** Any person of the site. */
export const personKind: FieldKind = {
  schema: { type: 'user' },
  search: 'exact',
  json: (value, context) => userJson(context.site, asText(value)),
  parse: (input, { site }) => {
    const id = accountIdOf(input);
    if (id !== null && !site.users.has(id)) throw new FieldRefusal(`User '${id}' does not exist.`);
    return id;
  },
  fromPeople: (input) => (input === null ? null : { accountId: input }),
  told: (value, { site }) => ({ id: asText(value), text: site.users.get(asText(value) ?? '')?.displayName ?? null }),
  terms: (value) => [asText(value)?.toLowerCase() ?? []].flat(),
};

/** The assignee: only who may be assigned; `-1` is the project's default. */
export const assigneeKind: FieldKind = {
  ...personKind,
  parse: (input, context) => {
    const named = accountIdOf(input);
    const id = named === '-1' ? context.project.defaultAssignee : named;
    if (id === null) return null;
    if (!context.site.users.has(id)) throw new FieldRefusal(`User '${id}' does not exist.`);
    if (!mayBeAssigned(context.site, context.project, id))
      throw new FieldRefusal(`User '${id}' cannot be assigned issues.`);
    return id;
  },
};

/** Several people, as request participants are. */
export const peopleKind: FieldKind = {
  schema: { type: 'array', items: 'user' },
  search: 'exact',
  json: (value, context) => asList(value).map((id) => userJson(context.site, id)),
  parse: (input, context) => {
    if (input === null) return [];
    if (!Array.isArray(input)) throw new FieldRefusal('data was not an array');
    return input.flatMap((entry) => personKind.parse(entry, context)).filter((id) => typeof id === 'string');
  },
  fromPeople: (input) => (input === null ? [] : [input].flat().map((accountId) => ({ accountId }))),
  told: (value, { site }) => ({
    id: asList(value).join(', ') || null,
    text:
      asList(value)
        .map((id) => site.users.get(id)?.displayName ?? id)
        .join(', ') || null,
  }),
  terms: (value) => asList(value).map((id) => id.toLowerCase()),
};
