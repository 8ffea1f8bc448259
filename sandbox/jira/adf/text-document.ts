import type { AdfDocument, AdfNode } from '../fields/field-value';

/** Text as people type it: blank lines part paragraphs, `@[accountId]` becomes a mention. */
export const textDocument = (text: string): AdfDocument => ({
  type: 'doc',
  version: 1,
  content:
    text === '' ? [] : text.split(/\n{2,}/).map((paragraph) => ({ type: 'paragraph', content: inline(paragraph) })),
});

const inline = (paragraph: string): readonly AdfNode[] =>
  paragraph
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [{ type: 'hardBreak' }]),
      ...line.split(/(@\[[^\]]+\])/).flatMap(piece),
    ]);

const piece = (text: string): readonly AdfNode[] => {
  const mention = /^@\[([^\]]+)\]$/.exec(text);
  if (mention?.[1] !== undefined) return [{ type: 'mention', attrs: { id: mention[1], text: `@${mention[1]}` } }];
  return text === '' ? [] : [{ type: 'text', text }];
};
