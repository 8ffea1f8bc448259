import type { AccountId } from '../../domain/ticket';

/** An Atlassian document of plain paragraphs; the people mentioned stand at the head of the first one. */
export const textToAdf = (text: string, mention: readonly AccountId[] = []): unknown => ({
  version: 1,
  type: 'doc',
  content: paragraphsOf(text).map((paragraph, index) => ({
    type: 'paragraph',
    content: [...(index === 0 ? mention.flatMap(mentionOf) : []), ...linesOf(paragraph)],
  })),
});

const paragraphsOf = (text: string): readonly string[] => text.split(/\n{2,}/).filter((part) => part.trim() !== '');

const mentionOf = (account: AccountId): readonly unknown[] => [
  { type: 'mention', attrs: { id: account } },
  { type: 'text', text: ' ' },
];

const linesOf = (paragraph: string): readonly unknown[] =>
  paragraph
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [{ type: 'hardBreak' }]),
      ...(line === '' ? [] : [{ type: 'text', text: line }]),
    ]);
