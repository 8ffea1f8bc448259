import { foldWord } from './fold-word';

/** A stretch of text between punctuation marks, word by word. */
export interface Clause {
  /** Counts the sentences of the text; clauses of one sentence share it. */
  readonly sentence: number;
  /** The sentence is a question. */
  readonly asks: boolean;
  /** Words as the lexicon spells them. */
  readonly folded: readonly string[];
  /** Of each folded word, where it stands in the text. */
  readonly words: readonly { readonly from: number; readonly to: number }[];
}

/** A full stop that ends no sentence: after an abbreviation or the day of a date. */
const NO_STOP = String.raw`(?<!\b(?:ca|bzw|evtl|ggf|inkl|zzgl|[Nn]r|[Dd]r|Hr|Fr|Mr|Mrs|Ms|[Ss]t|approx|etc|vs|[Zz]\. ?[Bb]|d\.h|u\.a|e\.g|i\.e|\d{1,2}))`;
const TOKEN = new RegExp(
  String.raw`(?<url>[Hh]ttps?:\/\/\S+|www\.\S+)|(?<word>[\p{L}\p{N}]+(?:['’]\p{L}+)?)|(?<stop>${NO_STOP}\.(?=\s|$)|[!?;:](?=\s|$)|\n\s*\n|\n\s*[-*•]\s)|(?<comma>,|\s[-–—]\s|\()`,
  'gu',
);
/** Words after which another thing is said; German "aber" is none, it also stands inside a clause. */
const TURNS = new Set(['but', 'however', 'although', 'obwohl']);

/** Cuts a text into clauses. Single line breaks are mail wrapping, empty lines end a sentence. */
export const clausesOf = (text: string): readonly Clause[] => {
  const clauses: Clause[] = [];
  const questions = new Set<number>();
  let sentence = 0;
  let folded: string[] = [];
  let words: { from: number; to: number }[] = [];
  const close = (): void => {
    if (words.length > 0) clauses.push({ sentence, asks: false, folded, words });
    folded = [];
    words = [];
  };
  for (const match of text.matchAll(TOKEN)) {
    const { url, word, stop } = match.groups ?? {};
    if (url === undefined && word === undefined) {
      close();
      if (stop === undefined) continue;
      if (stop === '?') questions.add(sentence);
      sentence += 1;
      continue;
    }
    const parts = url === undefined ? foldWord(word ?? '') : ['url'];
    if (parts[0] !== undefined && TURNS.has(parts[0])) close();
    for (const part of parts) {
      words.push({ from: match.index, to: match.index + match[0].length });
      folded.push(part);
    }
  }
  close();
  return clauses.map((clause) => (questions.has(clause.sentence) ? { ...clause, asks: true } : clause));
};
