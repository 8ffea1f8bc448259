import type { Instant } from '../instant';
import { openingTime } from './opening-time';
import { say } from './say';
import type { Voice } from './voice';

export interface FalseAlarm {
  readonly language: Voice;
  readonly zone: string;
  /** When work starts; absent while the desk is open. */
  readonly opening?: Instant;
}

/** Tells the customer kindly that the ticket is an ordinary one now, and when work on it starts (R3). */
export const falseAlarm = ({ language, zone, opening }: FalseAlarm): string => {
  const kindly = say(language, 'falseAlarm');
  if (opening === undefined) return kindly;
  return `${kindly} ${say(language, 'falseAlarmOpening', { opening: openingTime(opening, { zone, language }) })}`;
};
