import { ownWords } from './lexicon/own-words';

/** Languages whose small words are known; a setting narrows them to those customers write in. */
export const LANGUAGES_READ = ['de', 'en', 'fr', 'ro'] as const;

/** Small words that stand in nearly every sentence of a language; few are shared, and those are left out. */
const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(
    'der die das und ist nicht wir ich sie ein eine einen einem einer mit auf für von zu im den dem des bei seit kann können sich auch aber als wenn haben hat wird werden noch nur mehr nach beim unser unsere unserem unseren bitte keine kein es sehr oder über aus diese dieser zum zur vielen dank leider wie was'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and is are not we i you a an with on for of to in our it be this that can cannot has have been from at when but please there no if or by as my your they since after which would could thank thanks hello does do how'.split(
      ' ',
    ),
  ),
  ro: new Set('și este nu în cu de la pentru un o ca să avem sunt nu se pe din mai nostru noastră vă rugăm'.split(' ')),
  fr: new Set(
    'le la les et est pas nous vous je un une des avec pour dans que qui sur depuis ne au aux notre nos merci bonjour'.split(
      ' ',
    ),
  ),
};

/** Stop words needed, and how far ahead the winner must be: less is a guess. */
const NEEDED_WORDS = 3;
const NEEDED_LEAD = 1.5;

/**
 * Language of subject and body by its small words, limited to `configured` codes. Undefined when the text is too
 * short or mixed: the customer's own language counts then.
 */
export const languageOf = (text: string, configured: readonly string[]): string | undefined => {
  const words =
    ownWords(text)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const scores = configured
    .map((language) => ({ language, score: words.filter((word) => STOP_WORDS[language]?.has(word) === true).length }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  if (best === undefined || best.score < NEEDED_WORDS) return undefined;
  return second === undefined || best.score >= second.score * NEEDED_LEAD ? best.language : undefined;
};
