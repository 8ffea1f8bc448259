import { adfText } from '../adf/adf-text';
import { faultOfDocument } from '../adf/fault-of-document';
import { parseDocument } from '../adf/parse-document';
import { textDocument } from '../adf/text-document';
import type { FieldKind } from './field';
import { FieldRefusal } from './field-refusal';
import { asDocument } from './field-value';

const LIMIT = 32_767;

/** Several paragraphs: an Atlassian document in version 3 of the API, never text. */
export const paragraphKind: FieldKind = {
  schema: { type: 'string' },
  search: 'text',
  json: (value) => asDocument(value),
  parse: (input) => {
    if (input === null) return null;
    const document = parseDocument(input);
    if (document === null || faultOfDocument(document) !== null) {
      throw new FieldRefusal('Operation value must be an Atlassian Document (see the Atlassian Document Format)');
    }
    if (adfText(document).length > LIMIT) {
      throw new FieldRefusal('The entered text is too long. It exceeds the allowed limit of 32,767 characters.');
    }
    return document.content.length === 0 ? null : document;
  },
  fromPeople: (input) => (typeof input === 'string' ? textDocument(input) : input),
  told: (value) => ({ id: null, text: adfText(asDocument(value)) || null }),
  terms: (value) => [adfText(asDocument(value)).toLowerCase()].filter((text) => text !== ''),
};
