const WORD_PART = '[\\p{L}\\p{N}]*';

const wordPattern = (word: string): string => {
  if (word === '…') return '';
  return word.split('*').join(WORD_PART);
};

/** One phrase of a lexicon as a pattern: `*` any part of a word, `…` up to four words. */
const onePhrase = (phrase: string): string =>
  phrase
    .split(' … ')
    .map((part) => part.split(' ').map(wordPattern).join(' '))
    .join(' (?:[^ ]+ ){0,4}?');

/** Matches any of the phrases between word borders, the longest phrases first. */
export const phrasePattern = (phrases: readonly string[]): RegExp => {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length).map(onePhrase);
  return new RegExp(`(?<![^ ])(?:${longestFirst.join('|')})(?![^ ])`, 'gu');
};
