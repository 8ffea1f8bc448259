import { fill } from './fill';
import { ENGLISH_TEXTS } from './languages/english';
import { LANGUAGES } from './languages/languages';
import type { Placeholders } from './placeholders';
import { spokenLanguage } from './spoken-language';
import { languageOfVoice, ownWordsOf, type Voice } from './voice';

type Texts = typeof ENGLISH_TEXTS;
export type TextKey = keyof Texts;
type Values<Key extends TextKey> = [Placeholders<Texts[Key]>] extends [never]
  ? readonly []
  : readonly [values: Readonly<Record<Placeholders<Texts[Key]>, string>>];

/**
 * One text in the wanted language, in the site's own words where it has some, English where the app does not speak it.
 * Missing values do not compile.
 */
export const say = <Key extends TextKey>(voice: Voice, key: Key, ...[values]: Values<Key>): string => {
  const texts: Readonly<Record<TextKey, string>> = LANGUAGES[spokenLanguage(languageOfVoice(voice))] ?? ENGLISH_TEXTS;
  const given: Readonly<Record<string, string>> = values ?? {};
  return fill(ownWordsOf(voice, key) ?? texts[key], given);
};
