import type { Instant } from '../instant';
import type { LocalDate, LocalTime } from './calendar';
import { localDayOf } from './local-day';
import { minuteOfDay } from './minute-of-day';
import { zoneClock } from './zone-clock';

/**
 * Instant of a wall time in an IANA zone, as Temporal's `compatible` (RFC 5545): a repeated time is its
 * first, a skipped one moves on by the length of the gap. Independent of the machine's own zone.
 */
export const wallToInstant = (zone: string, date: LocalDate, time: LocalTime): Instant =>
  zoneClock(zone).instantOf(localDayOf(date), minuteOfDay(time));
