import type ICAL from 'ical.js';
import { type Instant, SECOND_MS } from '../../domain/instant';
import type { InstantOf } from './dated-time';

/**
 * The instant a duration after a time. Its weeks and days are days of the calendar, its hours, minutes and seconds real
 * ones, so that eight hours of a night in which the clock changes are eight (RFC 5545, 3.3.6).
 */
export const lastingUntil = (
  start: ICAL.Time,
  { weeks, days, hours, minutes, seconds }: ICAL.Duration,
  { tzid, instantOf }: { readonly tzid: string | undefined; readonly instantOf: InstantOf },
): Instant => {
  const day = start.clone();
  day.day += weeks * 7 + days;
  return instantOf(day, tzid) + ((hours * 60 + minutes) * 60 + seconds) * SECOND_MS;
};
