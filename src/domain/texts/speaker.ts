import { fill } from './fill';
import type { Placeholders } from './placeholders';
import { spokenLanguage } from './spoken-language';
import { languageOfVoice, ownWordsOf, type Voice } from './voice';

type Values<Text extends string> = [Placeholders<Text>] extends [never]
  ? readonly []
  : readonly [values: Readonly<Record<Placeholders<Text>, string>>];

/** Says one text of a catalogue; missing values do not compile. */
export type Speaker<English extends Readonly<Record<string, string>>> = <Key extends keyof English & string>(
  voice: Voice,
  key: Key,
  ...values: Values<English[Key]>
) => string;

/** Speaks from a catalogue by language: in the site's own words where it has some, else the wanted language, else English. */
export const speaker =
  <const English extends Readonly<Record<string, string>>>(
    english: English,
    others: Readonly<Record<string, Readonly<Record<keyof English, string>>>>,
  ): Speaker<English> =>
  (voice, key, ...[values]) => {
    const texts: Readonly<Record<keyof English, string>> = others[spokenLanguage(languageOfVoice(voice))] ?? english;
    const given: Readonly<Record<string, string>> = values ?? {};
    return fill(ownWordsOf(voice, key) ?? texts[key], given);
  };
