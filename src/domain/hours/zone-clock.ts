import type { Instant } from '../instant';
import { DAY_MS, MINUTE_MS } from '../instant';
import type { LocalDay } from './local-day';
import { offsetsByYear } from './offsets-by-year';

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
  // Questions come in the order of time, or about the same days: most are answered by the stretch before.
  let latest = { start: Infinity, end: -Infinity, offset: 0 };
  /** A while around an instant in which the clock does not change; it need not be the whole one. */
  const steadyAt = (at: Instant): typeof latest => {
    if (at >= latest.start && at < latest.end) return latest;
    const { since, offset, end } = ofYearAt(at);
    let index = since.length - 1;
    while (index > 0 && (since[index] ?? 0) > at) index -= 1;
    latest = { start: since[index] ?? at, end: since[index + 1] ?? end, offset: offset[index] ?? 0 };
    return latest;
  };
  const offsetAt = (at: Instant): number => steadyAt(at).offset;
  /** The offset from `from` up to `to`, or null where the clock changes between them. */
  const steadyOffset = (from: Instant, to: Instant): number | null => {
    let { end, offset } = steadyAt(from);
    while (to >= end) {
      const next = steadyAt(end);
      if (next.offset !== offset) return null;
      ({ end, offset } = next);
    }
    return offset;
  };
  const instantOf = (day: LocalDay, minute: number): Instant => {
    const wall = day * DAY_MS + minute * MINUTE_MS;
    // No change within a day of it on either side: the wall time exists once.
    const offset = steadyOffset(wall - DAY_MS, wall + DAY_MS);
    return offset === null ? resolveNearChange(offsetAt, wall) : wall - offset;
  };
  const isSteady = (from: Instant, to: Instant): boolean => steadyOffset(from, to) !== null;
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
