import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../instant';
import { DAY_MS, MINUTE_MS } from '../instant';
import type { LocalDay } from './local-day';

/** Wall time and instants of one zone, on the zone data of the platform. */
export interface ZoneClock {
  readonly zone: string;
  /** Milliseconds to add to UTC to read the wall clock. */
  readonly offsetAt: (at: Instant) => number;
  /** Local day that an instant falls on. */
  readonly dayAt: (at: Instant) => LocalDay;
  /** Instant of a wall minute of a local day, as Temporal's `compatible`: a repeated time is its first, a skipped one moves on by the gap. */
  readonly instantOf: (day: LocalDay, minute: number) => Instant;
}

interface Offsets {
  readonly since: readonly Instant[];
  readonly offset: readonly number[];
}

const NS_PER_MS = 1_000_000;

/** Offsets in force from the start of a UTC year until its end. */
const offsetsOfYear = (zone: string, year: number): Offsets => {
  const end = Date.UTC(year + 1, 0, 1);
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(
    Date.UTC(year, 0, 1),
  ).toZonedDateTimeISO(zone);
  const since: Instant[] = [];
  const offset: number[] = [];
  while (at !== null && at.epochMilliseconds < end) {
    since.push(at.epochMilliseconds);
    offset.push(at.offsetNanoseconds / NS_PER_MS);
    at = at.getTimeZoneTransition('next');
  }
  return { since, offset };
};

const resolveByTemporal = (zone: string, wall: number): Instant =>
  Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO('UTC').toPlainDateTime().toZonedDateTime(zone, {
    disambiguation: 'compatible',
  }).epochMilliseconds;

const makeZoneClock = (zone: string): ZoneClock => {
  const years = new Map<number, Offsets>();
  const offsetAt = (at: Instant): number => {
    const year = new Date(at).getUTCFullYear();
    let known = years.get(year);
    if (known === undefined) years.set(year, (known = offsetsOfYear(zone, year)));
    let index = known.since.length - 1;
    while (index > 0 && (known.since[index] ?? 0) > at) index -= 1;
    return known.offset[index] ?? 0;
  };
  const instantOf = (day: LocalDay, minute: number): Instant => {
    const wall = day * DAY_MS + minute * MINUTE_MS;
    const offset = offsetAt(wall - DAY_MS);
    // No change within a day of it on either side: the wall time exists once. Near a change Temporal decides.
    return offset === offsetAt(wall + DAY_MS) ? wall - offset : resolveByTemporal(zone, wall);
  };
  return { zone, offsetAt, instantOf, dayAt: (at) => Math.floor((at + offsetAt(at)) / DAY_MS) };
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
