import { say, type TextKey } from './say';
import { shorten } from './shorten';

export interface AlertTextFacts {
  readonly language: string;
  readonly customer: string;
  /** `silent` = strong words, and no answer to the questions (R3). */
  readonly impact: 'outage' | 'blocker' | 'data breach' | 'silent';
  /** As the reporter wrote it, or the time of the report. */
  readonly since: string;
  /** Name and number of whom to call; staff only read this text. */
  readonly contact?: string;
}

const KEYS = {
  outage: 'alertOutage',
  blocker: 'alertBlocker',
  'data breach': 'alertBreach',
  silent: 'alertSilent',
} as const satisfies Record<AlertTextFacts['impact'], TextKey>;

/** Longest alert text (R10), the limit of Operations too. */
const CHARACTERS = 130;
/** What a name keeps at least before other parts are cut. */
const SHORTEST_NAME = 20;
const LONGEST_SINCE = 24;

/** Who is down since when and whom to call, in at most 130 characters; long names give way before the number does. */
export const alertText = ({ language, customer, impact, since, contact }: AlertTextFacts): string => {
  const write = (name: string, from: string): string =>
    say(language, KEYS[impact], { customer: name, since: from }) +
    (contact === undefined ? '' : say(language, 'alertCall', { contact: oneLine(contact) }));
  const name = oneLine(customer);
  const whole = write(name, oneLine(since));
  if (whole.length <= CHARACTERS) return whole;
  const from = shorten(oneLine(since), LONGEST_SINCE);
  const room = CHARACTERS - write('', from).length;
  return shorten(write(shorten(name, Math.max(SHORTEST_NAME, room)), from), CHARACTERS);
};

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
