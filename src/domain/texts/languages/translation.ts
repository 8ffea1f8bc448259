import type { Placeholders } from '../placeholders';
import type { ENGLISH_TEXTS } from './english';

type Faithful<English extends Readonly<Record<string, string>>, Texts extends Record<keyof English, string>> = {
  readonly [Key in keyof English]: [Placeholders<Texts[Key]>, Placeholders<English[Key]>] extends [
    Placeholders<English[Key]>,
    Placeholders<Texts[Key]>,
  ]
    ? string
    : never;
};

/** Texts in another language: every English text is there and has the same placeholders, or it does not compile. */
export const translationOf =
  <English extends Readonly<Record<string, string>>>() =>
  <const Texts extends Record<keyof English, string>>(
    texts: Texts & Faithful<English, Texts>,
  ): Readonly<Record<keyof English, string>> =>
    texts;

/** The texts of messages and notes in another language. */
export const translation = translationOf<typeof ENGLISH_TEXTS>();
