import type { Instant } from '../instant';
import { openingTime } from './opening-time';
import { say } from './say';
import type { Voice } from './voice';

/** Why an ordinary ticket waits, as the customer is told (R4). */
export type WaitingBecause =
  | { readonly kind: 'weekend' | 'night' | 'last minutes' }
  /** Names of the holidays of the desk's place. */
  | { readonly kind: 'holiday'; readonly holidays: readonly string[] };

export interface WaitingForOpening {
  readonly language: Voice;
  /** IANA zone of the customer. */
  readonly zone: string;
  /** Place of the desk, whose weekend or holiday it is. */
  readonly place: string;
  /** Null = the calendar knows no opening yet. */
  readonly opening: Instant | null;
  readonly because: WaitingBecause;
}

/** Tells the customer when work starts, in the customer's zone, and how to say that it is serious after all. */
export const waitingForOpening = (wait: WaitingForOpening): string =>
  `${promise(wait)}\n\n${say(wait.language, 'ifSerious')}`;

const promise = ({ language, zone, place, opening, because }: WaitingForOpening): string => {
  if (opening === null) return say(language, 'waitingUnknown', { place });
  const when = { place, opening: openingTime(opening, { zone, language }) };
  switch (because.kind) {
    case 'weekend':
      return say(language, 'waitingWeekend', when);
    case 'night':
      return say(language, 'waitingNight', when);
    case 'last minutes':
      return say(language, 'waitingLastMinutes', when);
    case 'holiday': {
      const holiday = because.holidays.join(say(language, 'and'));
      return holiday === ''
        ? say(language, 'waitingNight', when)
        : say(language, 'waitingHoliday', { ...when, holiday });
    }
    default:
      return because satisfies never;
  }
};
