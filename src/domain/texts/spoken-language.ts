import { LANGUAGES } from './languages/languages';

/** The language the app answers in: the wanted one (`de-AT` counts as `de`) where it speaks it, else English. */
export const spokenLanguage = (wanted: string): string => {
  const primary = wanted.toLowerCase().split(/[-_]/u)[0] ?? '';
  return Object.hasOwn(LANGUAGES, primary) ? primary : 'en';
};
