import type { Clause } from './clauses-of';
import { fitsWord } from './fits-word';
import type { Phrase, PhraseBook } from './phrase-book';

/** Words `first` to `last` (both included) of a clause. */
export interface Found {
  readonly first: number;
  readonly last: number;
}

/** Words that a `…` stands for, at most. */
const GAP = 4;
const NOWHERE = -1;
const NONE: readonly Phrase[] = [];

/** Where a search stands: at this word of the clause, before this part of the phrase. */
interface Place {
  readonly word: number;
  readonly part: number;
}

/** Index of the phrase's last word, the shortest gaps first; -1 = the rest of the phrase does not stand here. */
const endOf = (words: readonly string[], phrase: Phrase, { word, part }: Place): number => {
  const written = phrase[part];
  if (written === undefined) return word - 1;
  if (written === '…') {
    for (let gap = 0; gap <= GAP && word + gap < words.length; gap += 1) {
      const end = endOf(words, phrase, { word: word + gap, part: part + 1 });
      if (end !== NOWHERE) return end;
    }
    return NOWHERE;
  }
  const spoken = words[word];
  if (spoken === undefined || !fitsWord(spoken, written)) return NOWHERE;
  return endOf(words, phrase, { word: word + 1, part: part + 1 });
};

/** Where phrases stand in a clause, in whole words: from left to right, the longest first, none overlapping. */
export const findPhrases = ({ folded }: Clause, { byFirstWord, others }: PhraseBook): readonly Found[] => {
  const found: Found[] = [];
  for (let first = 0; first < folded.length; first += 1) {
    const word = folded[first] ?? '';
    const rest = { word: first + 1, part: 1 };
    let last = NOWHERE;
    for (const phrase of byFirstWord.get(word) ?? NONE) last = Math.max(last, endOf(folded, phrase, rest));
    for (const phrase of others) {
      if (fitsWord(word, phrase[0] ?? '')) last = Math.max(last, endOf(folded, phrase, rest));
    }
    if (last === NOWHERE) continue;
    found.push({ first, last });
    first = last;
  }
  return found;
};
