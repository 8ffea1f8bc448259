import type { AdfDocument, AdfNode } from '../fields/field-value';

/** Account ids mentioned in a document, each once, in order. */
export const adfMentions = (document: AdfDocument | null): readonly string[] => [
  ...new Set((document?.content ?? []).flatMap(mentionsOf)),
];

const mentionsOf = (node: AdfNode): readonly string[] =>
  node.type === 'mention' && typeof node.attrs?.['id'] === 'string'
    ? [node.attrs['id']]
    : (node.content ?? []).flatMap(mentionsOf);
