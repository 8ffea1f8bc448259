import { clausesOf, type Clause } from './clauses-of';
import type { CompiledLexicon } from './compile-lexicon';
import type { PhraseBook } from './phrase-book';
import { findPhrases } from './find-phrases';
import { ownWords } from './own-words';
import { wordsOf } from './words-of';
import { strongFinds, type StrongFind } from './strong-finds';

/** What free text suggests; it never decides on its own (R3). */
export interface StrongWords {
  readonly about: 'outage' | 'blocker' | 'data breach';
  /** As the reporter wrote them, for the agent to see. */
  readonly words: readonly string[];
  /** The text names a system that is not productive. */
  readonly testSystem: boolean;
}

/** Longer texts are read this far: logs and stack traces follow, not the report. */
const READ_CHARACTERS = 8_000;
const GRAVEST_FIRST = ['data breach', 'outage', 'blocker'] as const;

const isDenied = (clause: Clause, find: StrongFind, lexicon: CompiledLexicon): boolean => {
  const before = findPhrases(clause, lexicon.denies).some(
    ({ first, last }) => last < find.deniableFrom && first >= find.deniableFrom - find.deniableBack,
  );
  return before || findPhrases(clause, lexicon.over).some(({ first }) => first > find.last && first <= find.last + 4);
};

const has = (clauses: readonly Clause[], book: PhraseBook): boolean =>
  clauses.some((clause) => findPhrases(clause, book).length > 0);

/** Says "it works again" as news, not as a wish or a question. */
const recovers = (clause: Clause, lexicon: CompiledLexicon): boolean =>
  findPhrases(clause, lexicon.recovered).length > 0 && findPhrases(clause, lexicon.notYet).length === 0;

/**
 * Finds the words that speak for an outage, a blocker or a data breach in subject and body.
 * Quoted replies, denials ("not down any more"), imagined, planned and past cases do not count, nor does
 * what a later sentence takes back ("works again").
 */
export const strongWords = (text: string, lexicon: CompiledLexicon): StrongWords | null => {
  if (last?.text !== text || last.lexicon !== lexicon) last = { text, lexicon, found: read(text, lexicon) };
  return last.found;
};

/** The text read last: one decision, and both sides of a replay, ask for the same. */
let last: { readonly text: string; readonly lexicon: CompiledLexicon; readonly found: StrongWords | null } | undefined;

const read = (text: string, lexicon: CompiledLexicon): StrongWords | null => {
  const own = ownWords(text.slice(0, READ_CHARACTERS));
  const clauses = clausesOf(own);
  const recovered = clauses.findLastIndex((clause) => recovers(clause, lexicon));
  const spoken = clauses.flatMap((clause, index) => {
    const sentence = clauses.filter((other) => other.sentence === clause.sentence);
    const finds = strongFinds(clause, sentence, lexicon)
      .filter((find) => index > recovered || find.about === 'data breach')
      .filter((find) => !isDenied(clause, find, lexicon));
    if (finds.length === 0 || has(sentence, lexicon.imagined)) return [];
    return finds.map((find) => ({ about: find.about, words: wordsOf(own, clause, find) }));
  });
  const about = GRAVEST_FIRST.find((kind) => spoken.some((one) => one.about === kind));
  if (about === undefined) return null;
  return { about, words: [...new Set(spoken.map(({ words }) => words))], testSystem: has(clauses, lexicon.testSystem) };
};
