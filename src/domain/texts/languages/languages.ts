import { ENGLISH_TEXTS } from './english';
import { GERMAN_TEXTS } from './german';

/** Languages the app speaks, by their ISO 639 code. Adding one is adding a file and a line here. */
export const LANGUAGES: Readonly<Record<string, Readonly<Record<keyof typeof ENGLISH_TEXTS, string>>>> = {
  en: ENGLISH_TEXTS,
  de: GERMAN_TEXTS,
};
