import type { Lexicon } from './lexicon';
import { phraseBook, type PhraseBook } from './phrase-book';

type List = Exclude<keyof Lexicon, 'language'>;

/** Lexicons made ready for matching: one book a list, over all languages, since people mix them. */
export type CompiledLexicon = { readonly [Name in List]: PhraseBook };

/** Compile once, not per ticket. */
export const compileLexicon = (lexicons: readonly Lexicon[]): CompiledLexicon => {
  const book = (list: List): PhraseBook => phraseBook(lexicons.flatMap((lexicon) => lexicon[list]));
  return {
    system: book('system'),
    down: book('down'),
    errorPage: book('errorPage'),
    reach: book('reach'),
    single: book('single'),
    nobody: book('nobody'),
    can: book('can'),
    everybody: book('everybody'),
    cannot: book('cannot'),
    noLogin: book('noLogin'),
    outage: book('outage'),
    blocker: book('blocker'),
    breach: book('breach'),
    about: book('about'),
    within: book('within'),
    smaller: book('smaller'),
    denies: book('denies'),
    over: book('over'),
    recovered: book('recovered'),
    notYet: book('notYet'),
    imagined: book('imagined'),
    testSystem: book('testSystem'),
    worse: book('worse'),
    falseAlarm: book('falseAlarm'),
  };
};
