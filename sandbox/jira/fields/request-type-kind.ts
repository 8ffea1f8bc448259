import type { FieldKind } from './field';
import { FieldRefusal } from './field-refusal';
import { asText } from './field-value';

/** The service desk's Request Type field, stored by the type's id. Its JSON needs the issue and is made with it. */
export const requestTypeKind: FieldKind = {
  schema: { type: 'sd-customerrequesttype' },
  search: 'exact',
  json: (value) => asText(value),
  parse: (input, { project }) => {
    if (input === null) return null;
    const found = project.requestTypes.find((type) => type.id === input || type.name === input);
    if (found === undefined) throw new FieldRefusal('The request type provided is not valid.');
    return found.id;
  },
  fromPeople: (input) => input,
  told: (value) => ({ id: asText(value), text: asText(value) }),
  terms: (value, { site }) => {
    const type = [...site.projects.values()].flatMap((project) => project.requestTypes).find((one) => one.id === value);
    return type === undefined ? [] : [type.id, type.name.toLowerCase()];
  },
};
