import type { Instant } from '../instant';
import { openingTime } from './opening-time';
import { say } from './say';
import type { Voice } from './voice';

export interface SeriousReceived {
  readonly language: Voice;
  readonly zone: string;
  /** Whether on-call is alerted or the open desk takes care. */
  readonly goesTo: 'on-call' | 'desk';
  /** `settings.phoneNumber`: shown to customers only here, and only when on-call is alerted (R9). */
  readonly phoneNumber?: string;
  /** End of the announced maintenance window the report fell into (R8). */
  readonly maintenanceUntil?: Instant;
}

/** Answers a serious report: what is being done about it right now. */
export const seriousReceived = ({ language, zone, goesTo, phoneNumber, maintenanceUntil }: SeriousReceived): string => {
  if (maintenanceUntil !== undefined) {
    return say(language, 'seriousMaintenance', { end: openingTime(maintenanceUntil, { zone, language }) });
  }
  if (goesTo === 'desk') return say(language, 'seriousDeskOpen');
  const received = say(language, 'seriousReceived');
  return phoneNumber === undefined
    ? received
    : `${received}\n\n${say(language, 'seriousByPhone', { number: phoneNumber })}`;
};
