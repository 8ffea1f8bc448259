/** Texts that a site says in its own words: key of the text → language code → text. */
export type SiteTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** In which language, and where a site has its own words, in those. A bare language speaks the app's words. */
export type Voice = string | { readonly language: string; readonly texts: SiteTexts };

export const languageOfVoice = (voice: Voice): string => (typeof voice === 'string' ? voice : voice.language);

/** `de-AT` → `de`. */
export const primaryLanguage = (language: string): string => language.toLowerCase().split(/[-_]/u)[0] ?? '';

/** A text that only the site has, in the wanted language or else in English; undefined when it has none. */
export const siteText = (texts: SiteTexts, key: string, language: string): string | undefined =>
  ownWordsOf({ language, texts }, key) ?? ownWordsOf({ language: 'en', texts }, key);

/** The site's own words for a text in exactly this language; undefined where it has none. */
export const ownWordsOf = (voice: Voice, key: string): string | undefined => {
  if (typeof voice === 'string') return undefined;
  const texts = Object.hasOwn(voice.texts, key) ? voice.texts[key] : undefined;
  const language = primaryLanguage(voice.language);
  return texts !== undefined && Object.hasOwn(texts, language) ? texts[language] : undefined;
};
