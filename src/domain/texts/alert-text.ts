import { say, type TextKey } from './say';
import { shorten } from './shorten';

export interface AlertTextFacts {
  readonly language: string;
  readonly customer: string;
  /** `silent` = strong words, and no answer to the questions (R3). */
  readonly impact: 'outage' | 'blocker' | 'data breach' | 'by row' | 'silent';
  /** As the reporter wrote it, or the time of the report. */
  readonly since: string;
  /** Whom to call; only staff read this text. */
  readonly contact?: { readonly name: string; readonly number?: string };
}

const KEYS = {
  outage: 'alertOutage',
  blocker: 'alertBlocker',
  'data breach': 'alertBreach',
  'by row': 'alertByRow',
  silent: 'alertSilent',
} as const satisfies Record<AlertTextFacts['impact'], TextKey>;

/** Longest alert text (R10), the limit of Operations too. */
const CHARACTERS = 130;
/** Longest parts, tried in this order until the text fits: names give way before the number does. */
const LONGEST = [
  { customer: 130, since: 130, name: 130 },
  { customer: 60, since: 40, name: 40 },
  { customer: 40, since: 24, name: 24 },
  { customer: 20, since: 20, name: 12 },
] as const;
const LONGEST_NUMBER = 22;

/** Who is down since when and whom to call, in at most 130 characters. */
export const alertText = (facts: AlertTextFacts): string => {
  const texts = LONGEST.map((longest) => written(facts, longest));
  return texts.find((text) => text.length <= CHARACTERS) ?? shorten(texts.at(-1) ?? '', CHARACTERS);
};

type Longest = (typeof LONGEST)[number];

const written = ({ language, customer, impact, since, contact }: AlertTextFacts, longest: Longest): string => {
  const who = say(language, KEYS[impact], {
    customer: line(customer, longest.customer),
    since: line(since, longest.since),
  });
  if (contact === undefined) return who;
  const number = contact.number === undefined ? '' : ` ${line(contact.number, LONGEST_NUMBER)}`;
  return who + say(language, 'alertCall', { contact: `${line(contact.name, longest.name)}${number}` });
};

const line = (text: string, length: number): string => shorten(text.replace(/\s+/gu, ' ').trim(), length);
