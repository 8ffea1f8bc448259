/**
 * The words of one language that speak for or against an outage. Adding a language is adding one of these.
 *
 * A phrase is written in small letters with umlauts spelt out (`ae`, `oe`, `ue`, `ss`) and words apart by one
 * space; `*` stands for any ending or beginning of a word, `…` for up to four words in between. Contractions
 * are written out (`can not`), a web address is the word `url`.
 */
export interface Lexicon {
  readonly language: string;
  /** Names of the whole environment; only together with `down` they mean an outage. */
  readonly system: readonly string[];
  readonly down: readonly string[];
  /** Pages that show nothing or an error; "the system shows" them. */
  readonly errorPage: readonly string[];
  /** What people fail to do with it: means an outage unless `single` people speak of themselves. */
  readonly reach: readonly string[];
  readonly single: readonly string[];
  /** `nobody` needs what people do (`can`), `everybody` needs what they cannot do (`cannot`). */
  readonly nobody: readonly string[];
  readonly can: readonly string[];
  readonly everybody: readonly string[];
  readonly cannot: readonly string[];
  /** Logging in fails; with `everybody` anywhere in the sentence an outage. */
  readonly noLogin: readonly string[];
  /** Words that speak on their own. */
  readonly outage: readonly string[];
  readonly blocker: readonly string[];
  readonly breach: readonly string[];
  /** Between system and down they say that the system speaks of something else ("the system shows the course as …"). */
  readonly about: readonly string[];
  /** Right before a system word: a place, not the thing that is down ("in the system"). */
  readonly within: readonly string[];
  /** Something smaller than the system: it, not the system, is what people cannot reach or enrol in. */
  readonly smaller: readonly string[];
  /** Before a strong word they deny it; `over` after it does the same. */
  readonly denies: readonly string[];
  readonly over: readonly string[];
  /** Said later in the text, it takes back what was said before … */
  readonly recovered: readonly string[];
  /** … unless the clause only asks or hopes for it. */
  readonly notYet: readonly string[];
  /** In the sentence: a question, a plan, a case imagined or long past. */
  readonly imagined: readonly string[];
  /** A system that is not productive. */
  readonly testSystem: readonly string[];
  /** Comments. */
  readonly worse: readonly string[];
  readonly falseAlarm: readonly string[];
}
