import type { Clause } from './clauses-of';
import type { CompiledLexicon } from './compile-lexicon';
import type { PhraseBook } from './phrase-book';
import { findPhrases } from './find-phrases';
import { wordsOf } from './words-of';

interface Read {
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly lexicon: CompiledLexicon;
}

/** Words before a phrase in which a "not" denies it. */
const DENIAL = 3;

/** Phrases said as news: not denied, not hoped for, not asked. */
export const newsIn = ({ text, clauses, lexicon }: Read, book: PhraseBook): readonly string[] =>
  clauses.flatMap((clause) => {
    const found = findPhrases(clause, book);
    if (found.length === 0 || clause.asks) return [];
    const denials = findPhrases(clause, lexicon.denies);
    const hopes = findPhrases(clause, lexicon.notYet);
    return found
      .filter((one) => !denials.some(({ last }) => last < one.first && last >= one.first - DENIAL))
      .filter(
        (one) => book !== lexicon.recovered || !hopes.some((hope) => hope.last < one.first || hope.first > one.last),
      )
      .map((one) => wordsOf(text, clause, one));
  });
