import { LANGUAGES } from './languages/languages';
import { primaryLanguage } from './voice';

/** The language the app answers in: the wanted one (`de-AT` counts as `de`) where it speaks it, else English. */
export const spokenLanguage = (wanted: string): string => {
  const primary = primaryLanguage(wanted);
  return Object.hasOwn(LANGUAGES, primary) ? primary : 'en';
};
