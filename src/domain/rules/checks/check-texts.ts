import { CUSTOMER_TEXTS } from '../../texts/customer-texts';
import { ENGLISH_TEXTS } from '../../texts/languages/english';
import type { Fault } from '../invalid-rules';
import type { Rules } from '../rules';

/** How names of texts begin that only a site has. */
const OWN = 'row.';

/** Own words are for texts that exist, or for those of a row, and use only the values that the app fills in there. */
export const checkTexts = (rules: Rules): readonly Fault[] => [...ownWords(rules), ...greetings(rules)];

/** Greetings of rows are texts without values: the app's own, or written by the site. */
const isGreeting = (key: string): boolean =>
  key.startsWith(OWN) || CUSTOMER_TEXTS.some((one) => one === key && valuesIn(ENGLISH_TEXTS[one]).length === 0);

const greetings = ({ forwarding, texts }: Rules): readonly Fault[] =>
  forwarding.flatMap(({ then: { text } }, index): readonly Fault[] => {
    const field = `forwarding[${index}].then.text`;
    if (text === undefined || (isGreeting(text) && !text.startsWith(OWN))) return [];
    if (!text.startsWith(OWN))
      return [
        { field, reason: `there is no greeting ${text}: write one into texts as ${OWN}<name>, or use introduction` },
      ];
    return texts[text]?.['en'] === undefined
      ? [{ field, reason: `texts has no English ${text}: add it, it is said wherever no other language fits` }]
      : [];
  });

const ownWords = ({ texts }: Rules): readonly Fault[] =>
  Object.entries(texts).flatMap(([name, byLanguage]): readonly Fault[] => {
    const key = CUSTOMER_TEXTS.find((one) => one === name);
    if (key === undefined && !name.startsWith(OWN))
      return [
        {
          field: `texts.${name}`,
          reason: `there is no such text: use one of ${CUSTOMER_TEXTS.join(', ')}, or ${OWN}<name> for a row`,
        },
      ];
    const known = key === undefined ? [] : valuesIn(ENGLISH_TEXTS[key]);
    return Object.entries(byLanguage).flatMap(([language, text]) =>
      valuesIn(text)
        .filter((value) => !known.includes(value))
        .map((value) => ({
          field: `texts.${name}.${language}`,
          reason: `{${value}} is never filled in: ${known.length === 0 ? 'this text has no values' : `use ${known.map((one) => `{${one}}`).join(', ')}`}`,
        })),
    );
  });

const valuesIn = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '');
