import type { Clause } from './clauses-of';
import type { Found } from './find-phrases';

/** The words of a find as they stand in the text, line breaks as spaces. */
export const wordsOf = (text: string, clause: Clause, found: Found): string =>
  text.slice(clause.words[found.first]?.from, clause.words[found.last]?.to).replace(/\s+/gu, ' ');
