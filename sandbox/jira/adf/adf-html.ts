import type { AdfDocument, AdfNode } from '../fields/field-value';

const TAGS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  codeBlock: 'pre',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
  tableHeader: 'th',
  panel: 'div',
};

/** A document as simple HTML, for `renderedFields`; marks are left out. */
export const adfHtml = (document: AdfDocument | null): string => (document?.content ?? []).map(nodeHtml).join('\n');

const nodeHtml = (node: AdfNode): string => {
  if (node.type === 'text') return escaped(node.text ?? '');
  if (node.type === 'hardBreak') return '<br />';
  if (node.type === 'rule') return '<hr />';
  if (node.type === 'mention' || node.type === 'emoji')
    return `<span>${escaped(String(node.attrs?.['text'] ?? ''))}</span>`;
  const inner = (node.content ?? []).map(nodeHtml).join('');
  const tag = node.type === 'heading' ? `h${String(node.attrs?.['level'] ?? 1)}` : TAGS[node.type];
  return tag === undefined ? inner : `<${tag}>${inner}</${tag}>`;
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
