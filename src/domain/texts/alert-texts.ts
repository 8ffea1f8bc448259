import { alertText, type AlertTextFacts } from './alert-text';
import { LANGUAGES } from './languages/languages';

/** The alert text in every language the app speaks, for people who read different ones (R10). */
export const alertTexts = (facts: Omit<AlertTextFacts, 'language'>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(LANGUAGES).map((language) => [language, alertText({ ...facts, language })]));
