import { LANGUAGES } from './languages/languages';
import { spokenLanguage } from './spoken-language';

/** One sentence in every language the app speaks, by ISO 639 code: a note is written in the project's, a screen in the viewer's. */
export type Said = Readonly<Record<string, string>>;

/** Writes a sentence in each language. */
export const sayInAll = (write: (language: string) => string): Said =>
  Object.fromEntries(Object.keys(LANGUAGES).map((language) => [language, write(language)]));

/** The sentence for a reader; `fallback` where it was never written in their language. */
export const saidIn = (said: Said | undefined, language: string, fallback: string): string =>
  said?.[spokenLanguage(language)] ?? fallback;
