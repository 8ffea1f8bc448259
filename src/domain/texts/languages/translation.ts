import type { Placeholders } from '../placeholders';
import type { ENGLISH_TEXTS } from './english';

type English = typeof ENGLISH_TEXTS;
type Faithful<Texts extends Record<keyof English, string>> = {
  readonly [Key in keyof English]: [Placeholders<Texts[Key]>, Placeholders<English[Key]>] extends [
    Placeholders<English[Key]>,
    Placeholders<Texts[Key]>,
  ]
    ? string
    : never;
};

/** A text in another language: every English text is there and has the same placeholders, or it does not compile. */
export const translation = <const Texts extends Record<keyof English, string>>(
  texts: Texts & Faithful<Texts>,
): Readonly<Record<keyof English, string>> => texts;
