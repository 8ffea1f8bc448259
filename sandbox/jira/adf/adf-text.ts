import type { AdfDocument, AdfNode } from '../fields/field-value';

const BLOCKS = new Set([
  'paragraph',
  'heading',
  'codeBlock',
  'blockquote',
  'listItem',
  'panel',
  'rule',
  'tableRow',
  'tableCell',
  'tableHeader',
]);

/** A document as plain text, one line a block. */
export const adfText = (document: AdfDocument | null): string =>
  document === null ? '' : document.content.map(nodeText).join('').trim();

const nodeText = (node: AdfNode): string => {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hardBreak') return '\n';
  if (node.type === 'mention' || node.type === 'emoji') return String(node.attrs?.['text'] ?? '');
  if (node.type === 'inlineCard' || node.type === 'blockCard') return String(node.attrs?.['url'] ?? '');
  const inner = (node.content ?? []).map(nodeText).join('');
  return BLOCKS.has(node.type) ? `${inner.replace(/\n$/, '')}\n` : inner;
};
