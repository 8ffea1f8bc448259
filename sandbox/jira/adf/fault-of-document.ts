import type { AdfDocument, AdfNode } from '../fields/field-value';

const INLINE = ['text', 'hardBreak', 'mention', 'emoji', 'date', 'status', 'inlineCard', 'placeholder'];
const LISTS = ['bulletList', 'orderedList'];
const TOP = [
  'paragraph',
  'heading',
  'codeBlock',
  'blockquote',
  'panel',
  'rule',
  'table',
  'expand',
  'mediaSingle',
  'mediaGroup',
  'blockCard',
  'taskList',
  'decisionList',
  ...LISTS,
];
const INSIDE = ['paragraph', 'heading', 'codeBlock', ...LISTS];

/** Which nodes a node may hold. A node that is not named here does not exist. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  doc: TOP,
  paragraph: INLINE,
  heading: INLINE,
  codeBlock: ['text'],
  blockquote: ['paragraph', 'codeBlock', ...LISTS],
  panel: [...INSIDE, 'rule', 'blockCard'],
  expand: TOP,
  bulletList: ['listItem'],
  orderedList: ['listItem'],
  listItem: ['paragraph', 'codeBlock', ...LISTS],
  taskList: ['taskItem', 'taskList'],
  taskItem: INLINE,
  decisionList: ['decisionItem'],
  decisionItem: INLINE,
  table: ['tableRow'],
  tableRow: ['tableCell', 'tableHeader'],
  tableCell: [...INSIDE, 'panel', 'rule', 'blockquote'],
  tableHeader: [...INSIDE, 'panel', 'rule', 'blockquote'],
  mediaSingle: ['media', 'caption'],
  mediaGroup: ['media'],
  caption: INLINE,
};
const LEAVES = new Set([...INLINE, 'rule', 'blockCard', 'media']);
const NEEDED: Readonly<Record<string, string>> = {
  mention: 'id',
  heading: 'level',
  emoji: 'shortName',
  status: 'text',
  date: 'timestamp',
  panel: 'panelType',
};
const MARKS = new Set([
  'strong',
  'em',
  'code',
  'link',
  'strike',
  'subsup',
  'underline',
  'textColor',
  'backgroundColor',
]);

/** What is wrong with a document's structure, with the path; null when nothing is. */
export const faultOfDocument = (document: AdfDocument): string | null => faultIn(document, 'doc');

const faultIn = (node: Pick<AdfNode, 'type' | 'text' | 'attrs' | 'content' | 'marks'>, path: string): string | null => {
  if (!(node.type in CHILDREN) && !LEAVES.has(node.type)) return `${path}: there is no node '${node.type}'`;
  if (node.type === 'text' && (node.text === undefined || node.text === '')) return `${path}: a text node needs text`;
  const needed = NEEDED[node.type];
  if (needed !== undefined && node.attrs?.[needed] === undefined) return `${path}: ${node.type} needs attrs.${needed}`;
  const mark = (node.marks ?? []).find((one) => !MARKS.has(one.type));
  if (mark !== undefined) return `${path}: there is no mark '${mark.type}'`;
  const allowed = CHILDREN[node.type] ?? [];
  for (const [index, child] of (node.content ?? []).entries()) {
    const at = `${path}.content[${index}]`;
    const fault = allowed.includes(child.type)
      ? faultIn(child, at)
      : `${at}: '${child.type}' may not stand in '${node.type}'`;
    if (fault !== null) return fault;
  }
  return null;
};
