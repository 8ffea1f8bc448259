import type { Field } from '../fields/field';

/** A field's schema; the number of a custom field stands in `customId`. */
export const schemaOf = (field: Field): Readonly<Record<string, unknown>> => {
  if (field.custom !== undefined)
    return { ...field.kind.schema, custom: field.custom, customId: Number(field.id.replace('customfield_', '')) };
  if (field.id === 'comment') return { type: 'comments-page', system: 'comment' };
  if (field.id === 'project') return { type: 'project', system: 'project' };
  if (field.id === 'issuelinks') return { type: 'array', items: 'issuelinks', system: 'issuelinks' };
  return { ...field.kind.schema, system: field.id };
};
