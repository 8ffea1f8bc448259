import type { FieldKind } from './field';
import { FieldRefusal } from './field-refusal';
import { asText } from './field-value';

const LIMIT = 32_767;

/** One line of text; also addresses and the app's own texts, which are searched exactly. */
export const textKind = (search: FieldKind['search'] = 'text'): FieldKind => ({
  schema: { type: 'string' },
  search,
  json: (value) => asText(value),
  parse: (input) => {
    if (input === null || input === '') return null;
    if (typeof input !== 'string') throw new FieldRefusal('Operation value must be a string');
    if (input.length > LIMIT)
      throw new FieldRefusal('The entered text is too long. It exceeds the allowed limit of 32,767 characters.');
    return input;
  },
  fromPeople: (input) => input,
  told: (value) => ({ id: null, text: asText(value) }),
  terms: (value) => [asText(value)?.toLowerCase() ?? []].flat(),
});

/** The summary: never empty, one line, at most 255 characters. */
export const summaryKind: FieldKind = {
  ...textKind(),
  parse: (input) => {
    if (input !== null && typeof input !== 'string') throw new FieldRefusal('Operation value must be a string');
    if (input === null || input.trim() === '') throw new FieldRefusal('You must specify a summary of the issue.');
    if (/[\r\n]/.test(input)) throw new FieldRefusal('The summary is invalid because it contains newline characters.');
    if (input.length > 255) throw new FieldRefusal('Summary must be less than 255 characters.');
    return input;
  },
};
