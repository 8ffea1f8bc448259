import type { Instant } from '../instant';
import { say } from './say';
import { wallTime, type Clock } from './wall-time';

/** When work starts, on the customer's clock: `Montag, 30. November, 08:00 (Ihre Zeit)`. */
export const openingTime = (opening: Instant, clock: Clock): string =>
  say(clock.language, 'yourTime', { time: wallTime(opening, clock) });
