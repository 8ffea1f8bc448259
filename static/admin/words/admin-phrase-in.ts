import { withPhrases } from '../../../src/domain/texts/phrases/phrase';
import { phraseIn } from '../../../src/domain/texts/panel/phrase-in';
import { GERMAN_ADMIN_PHRASES } from './german-phrases';

/** What the rules and the set-up check say in English, for an admin who reads this language. */
export const adminPhraseIn = (language: string, phrase: string): string =>
  language === 'de' ? phraseIn(language, withPhrases(phrase, GERMAN_ADMIN_PHRASES)) : phrase;
