interface AdfNode {
  readonly type: string;
  readonly text?: string;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly content: readonly unknown[];
}

const BLOCKS = new Set(['paragraph', 'heading', 'blockquote', 'codeBlock', 'listItem', 'tableRow', 'panel', 'rule']);

/** Plain text of an Atlassian document; blocks end in a line break. Anything unknown gives its children's text. */
export const adfToText = (document: unknown): string =>
  textOf(document)
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const node = nodeOf(value);
  if (node === null) return '';
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hardBreak') return '\n';
  if (node.type === 'mention' || node.type === 'emoji') return String(node.attrs['text'] ?? '');
  const inner = node.content.map(textOf).join('');
  return BLOCKS.has(node.type) ? `${inner}\n` : inner;
};

const nodeOf = (value: unknown): AdfNode | null => {
  if (typeof value !== 'object' || value === null || !('type' in value) || typeof value.type !== 'string') return null;
  const text = 'text' in value && typeof value.text === 'string' ? { text: value.text } : {};
  const attrs = 'attrs' in value && typeof value.attrs === 'object' && value.attrs !== null ? { ...value.attrs } : {};
  return {
    type: value.type,
    ...text,
    attrs,
    content: 'content' in value && Array.isArray(value.content) ? value.content : [],
  };
};
