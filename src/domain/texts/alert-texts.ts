import { alertText, type AlertTextFacts } from './alert-text';
import { LANGUAGES } from './languages/languages';

/** The alert text in every language the app speaks, for people who read different ones (R10). */
export const alertTexts = ({
  since,
  ...facts
}: Omit<AlertTextFacts, 'language' | 'since'> & {
  readonly since: (language: string) => string;
}): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.keys(LANGUAGES).map((language) => [language, alertText({ ...facts, since: since(language), language })]),
  );
