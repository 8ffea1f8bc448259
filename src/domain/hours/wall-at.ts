import type { Instant } from '../instant';
import { DAY_MS, MINUTE_MS } from '../instant';
import type { LocalDate, LocalTime, Weekday } from './calendar';
import { localDateOf, weekdayOf } from './local-day';
import { zoneClock } from './zone-clock';

/** What clocks and calendars on the wall show; seconds are dropped. */
export interface WallTime {
  readonly date: LocalDate;
  readonly weekday: Weekday;
  readonly time: LocalTime;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Wall time of an instant in an IANA zone. */
export const wallAt = (zone: string, at: Instant): WallTime => {
  const wall = at + zoneClock(zone).offsetAt(at);
  const day = Math.floor(wall / DAY_MS);
  const minute = Math.floor((wall - day * DAY_MS) / MINUTE_MS);
  return {
    date: localDateOf(day),
    weekday: weekdayOf(day),
    time: `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`,
  };
};
