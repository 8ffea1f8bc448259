import { fill } from './fill';
import type { Placeholders } from './placeholders';
import { spokenLanguage } from './spoken-language';

type Values<Text extends string> = [Placeholders<Text>] extends [never]
  ? readonly []
  : readonly [values: Readonly<Record<Placeholders<Text>, string>>];

/** Says one text of a catalogue; missing values do not compile. */
export type Speaker<English extends Readonly<Record<string, string>>> = <Key extends keyof English & string>(
  language: string,
  key: Key,
  ...values: Values<English[Key]>
) => string;

/** Speaks from a catalogue by language: the wanted one where the app speaks it, else English. */
export const speaker =
  <const English extends Readonly<Record<string, string>>>(
    english: English,
    others: Readonly<Record<string, Readonly<Record<keyof English, string>>>>,
  ): Speaker<English> =>
  (language, key, ...[values]) => {
    const texts: Readonly<Record<keyof English, string>> = others[spokenLanguage(language)] ?? english;
    const given: Readonly<Record<string, string>> = values ?? {};
    return fill(texts[key], given);
  };
