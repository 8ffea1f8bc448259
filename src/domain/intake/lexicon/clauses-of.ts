import { foldWord } from './fold-word';

/** A stretch of text between punctuation marks, word by word. */
export interface Clause {
  /** Counts the sentences of the text; clauses of one sentence share it. */
  readonly sentence: number;
  /** The sentence is a question. */
  readonly asks: boolean;
  /** Folded words, one space apart: what patterns are matched on. */
  readonly folded: string;
  /** Of each folded word: where it starts in `folded`, and where it stands in the text. */
  readonly words: readonly { readonly at: number; readonly from: number; readonly to: number }[];
}

/** A full stop that ends no sentence: after an abbreviation or the day of a date. */
const NO_STOP =
  /(?<!\b(?:ca|bzw|evtl|ggf|inkl|zzgl|nr|dr|hr|fr|mr|mrs|ms|st|approx|etc|vs|z\.b|z\. b|d\.h|u\.a|e\.g|i\.e|\d{1,2}))/u
    .source;
const TOKEN = new RegExp(
  String.raw`(?<url>https?:\/\/\S+|www\.\S+)|(?<word>[\p{L}\p{N}]+(?:['’]\p{L}+)?)|(?<stop>${NO_STOP}\.(?=\s|$)|[!?;:](?=\s|$)|\n\s*\n|\n\s*[-*•]\s)|(?<comma>,|\s[-–—]\s|\()`,
  'giu',
);
/** Words after which another thing is said; German "aber" is none, it also stands inside a clause. */
const TURNS = new Set(['but', 'however', 'although', 'obwohl']);

/** Cuts a text into clauses. Single line breaks are mail wrapping, empty lines end a sentence. */
export const clausesOf = (text: string): readonly Clause[] => {
  const clauses: Clause[] = [];
  const questions = new Set<number>();
  let sentence = 0;
  let folded = '';
  let words: { at: number; from: number; to: number }[] = [];
  const close = (): void => {
    if (words.length > 0) clauses.push({ sentence, asks: false, folded, words });
    folded = '';
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
      if (folded !== '') folded += ' ';
      words.push({ at: folded.length, from: match.index, to: match.index + match[0].length });
      folded += part;
    }
  }
  close();
  return clauses.map((clause) => (questions.has(clause.sentence) ? { ...clause, asks: true } : clause));
};
