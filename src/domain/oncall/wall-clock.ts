import type { LocalDate, LocalTime } from '../hours/calendar';
import { type LocalDay, localDayOf } from '../hours/local-day';
import { zoneClock } from '../hours/zone-clock';
import { DAY_MS, HOUR_MS, MINUTE_MS, type Instant } from '../instant';

/** A wall time of some zone: what the clock shows, in ms as if the zone were UTC. Not an instant. */
export type Wall = number;

export const wallAt = (instant: Instant, zone: string): Wall => instant + zoneClock(zone).offsetAt(instant);

export const wallOf = (date: LocalDate, time: LocalTime): Wall => localDayOf(date) * DAY_MS + timeOf(time);

/** Ms since midnight of the wall clock. */
export const timeOf = (time: LocalTime): number => {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS;
};

export const dayOf = (wall: Wall): LocalDay => Math.floor(wall / DAY_MS);

/** 1 to 31. */
export const dayOfMonth = (day: LocalDay): number => new Date(day * DAY_MS).getUTCDate();

/**
 * The instant at which the clock first shows a wall time. One that the clock skips becomes the first instant after
 * the gap, one that it shows twice is the first instance (the convention of hand-off grids, mission design §8).
 */
export const firstInstantOf = (wall: Wall, zone: string): Instant => instantsOf(wall, zone)[0];

/** As `firstInstantOf`, but the second instance of a wall time that the clock shows twice: the end of a restriction. */
export const lastInstantOf = (wall: Wall, zone: string): Instant => instantsOf(wall, zone)[1];

const instantsOf = (wall: Wall, zone: string): readonly [Instant, Instant] => {
  const { offsetAt } = zoneClock(zone);
  // No zone changes its clock twice within two days.
  const [before, after] = [offsetAt(wall - DAY_MS), offsetAt(wall + DAY_MS)];
  if (before === after) return [wall - before, wall - before];
  const early = wall - Math.max(before, after);
  const late = wall - Math.min(before, after);
  const shownEarly = early + offsetAt(early) === wall;
  const shownLate = late + offsetAt(late) === wall;
  if (shownEarly) return [early, shownLate ? late : early];
  if (shownLate) return [late, late];
  const jump = changeBetween(early, late, offsetAt);
  return [jump, jump];
};

/** First instant after `from` and up to `to` at which the clock differs from `from`. */
const changeBetween = (from: Instant, to: Instant, offsetAt: (at: Instant) => number): Instant => {
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle) === offsetAt(from)) low = middle;
    else high = middle;
  }
  return high;
};
