import type { Instant } from '../instant';
import { DAY_MS, MINUTE_MS } from '../instant';
import type { LocalDay } from './local-day';
import { type OffsetsOfYear, offsetsByYear } from './offsets-by-year';

/** Wall time and instants of one zone, on the zone data of the platform. */
export interface ZoneClock {
  readonly zone: string;
  /** Milliseconds to add to UTC to read the wall clock. */
  readonly offsetAt: (at: Instant) => number;
  /** Whether the clock does not change after `from` and up to `to`. */
  readonly isSteady: (from: Instant, to: Instant) => boolean;
  /** Local day that an instant falls on. */
  readonly dayAt: (at: Instant) => LocalDay;
  /** Instant of a wall minute of a local day, as Temporal's `compatible`: a repeated time is its first, a skipped one moves on by the gap. */
  readonly instantOf: (day: LocalDay, minute: number) => Instant;
}

/** Near a change of the clock: the offsets of the day before and the day after are the only candidates. */
const resolveNearChange = (offsetAt: (at: Instant) => number, wall: number): Instant => {
  const [before, after] = [offsetAt(wall - DAY_MS), offsetAt(wall + DAY_MS)];
  const early = wall - before;
  // Before the change, or the first of a repeated time.
  if (offsetAt(early) === before) return early;
  const late = wall - after;
  // A skipped time exists on neither side: the old offset moves it on by the gap.
  return offsetAt(late) === after ? late : early;
};

const makeZoneClock = (zone: string): ZoneClock => {
  const ofYearAt = offsetsByYear(zone);
  const indexIn = ({ since }: OffsetsOfYear, at: Instant): number => {
    let index = since.length - 1;
    while (index > 0 && (since[index] ?? 0) > at) index -= 1;
    return index;
  };
  const offsetAt = (at: Instant): number => {
    const year = ofYearAt(at);
    return year.offset[indexIn(year, at)] ?? 0;
  };
  const isSteady = (from: Instant, to: Instant): boolean => {
    const known = offsetAt(from);
    for (let at = from; ;) {
      const year = ofYearAt(at);
      const index = indexIn(year, at);
      if (year.offset[index] !== known || (year.since[index + 1] ?? Infinity) <= to) return false;
      if (to < year.end) return true;
      at = year.end;
    }
  };
  const instantOf = (day: LocalDay, minute: number): Instant => {
    const wall = day * DAY_MS + minute * MINUTE_MS;
    // No change within a day of it on either side: the wall time exists once.
    return isSteady(wall - DAY_MS, wall + DAY_MS) ? wall - offsetAt(wall) : resolveNearChange(offsetAt, wall);
  };
  return { zone, offsetAt, isSteady, instantOf, dayAt: (at) => Math.floor((at + offsetAt(at)) / DAY_MS) };
};

const clocks = new Map<string, ZoneClock>();

/**
 * The clock of an IANA zone; each zone's changes are looked up once and kept.
 * @throws RangeError for a zone the platform does not know (validated calendars have none).
 */
export const zoneClock = (zone: string): ZoneClock => {
  let clock = clocks.get(zone);
  if (clock === undefined) clocks.set(zone, (clock = makeZoneClock(zone)));
  return clock;
};
