import type { Clause } from './clauses-of';

/** Words `first` to `last` (both included) of a clause. */
export interface Found {
  readonly first: number;
  readonly last: number;
}

/** Where a pattern stands in a clause, in whole words, overlapping finds left out. */
export const findPhrases = (clause: Clause, pattern: RegExp): readonly Found[] => {
  const found: Found[] = [];
  for (const match of clause.folded.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const first = clause.words.findIndex((word) => word.at === match.index);
    const after = clause.words.findIndex((word) => word.at >= end);
    found.push({ first, last: after === -1 ? clause.words.length - 1 : after - 1 });
  }
  return found;
};
