import type { Lexicon } from './lexicon';
import { phrasePattern } from './phrase-pattern';

type List = Exclude<keyof Lexicon, 'language'>;

/** Lexicons made ready for matching: one pattern a list, over all languages, since people mix them. */
export type CompiledLexicon = { readonly [Name in List]: RegExp };

/** Costs a few milliseconds: compile once, not per ticket. */
export const compileLexicon = (lexicons: readonly Lexicon[]): CompiledLexicon => {
  const pattern = (list: List): RegExp => phrasePattern(lexicons.flatMap((lexicon) => lexicon[list]));
  return {
    system: pattern('system'),
    down: pattern('down'),
    errorPage: pattern('errorPage'),
    reach: pattern('reach'),
    single: pattern('single'),
    nobody: pattern('nobody'),
    can: pattern('can'),
    everybody: pattern('everybody'),
    cannot: pattern('cannot'),
    noLogin: pattern('noLogin'),
    outage: pattern('outage'),
    blocker: pattern('blocker'),
    breach: pattern('breach'),
    about: pattern('about'),
    within: pattern('within'),
    smaller: pattern('smaller'),
    denies: pattern('denies'),
    over: pattern('over'),
    recovered: pattern('recovered'),
    notYet: pattern('notYet'),
    imagined: pattern('imagined'),
    testSystem: pattern('testSystem'),
    worse: pattern('worse'),
    falseAlarm: pattern('falseAlarm'),
  };
};
