import { CUSTOMER_TEXTS } from '../texts/customer-texts';
import { ENGLISH_TEXTS } from '../texts/languages/english';
import { GERMAN_TEXTS } from '../texts/languages/german';
import { spokenLanguage } from '../texts/spoken-language';
import { siteText } from '../texts/voice';
import type { Situation } from './situation';

/** The words with which the row that acts greets the customer, in their language; undefined when it has none. */
export const greeting = ({ matched: { row }, facts, language }: Situation): string | undefined => {
  const { text } = row.then;
  if (text === undefined || row.mode !== 'act' || facts.state !== null) return undefined;
  const key = CUSTOMER_TEXTS.find((one) => one === text);
  const own = siteText(facts.rules.texts, text, language);
  if (key === undefined || own !== undefined) return own;
  return (spokenLanguage(language) === 'de' ? GERMAN_TEXTS : ENGLISH_TEXTS)[key];
};
