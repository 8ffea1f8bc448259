import { GERMAN_REASONS } from '../phrases/german-reasons';
import { GERMAN_REFUSALS } from '../phrases/german-refusals';
import { withPhrases } from '../phrases/phrase';
import { spokenLanguage } from '../spoken-language';

const GERMAN = [...GERMAN_REFUSALS, ...GERMAN_REASONS];

/**
 * What the rules say in English, and logs and tickets keep as it was said, for a reader of that language. What is not
 * in the lists (a person's own words, a name) stays as it is.
 */
export const phraseIn = (language: string, phrase: string): string =>
  spokenLanguage(language) === 'de' ? withPhrases(phrase, GERMAN) : phrase;
