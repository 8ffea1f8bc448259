import { Temporal } from 'temporal-polyfill';
import { DAY_MS, type Instant } from '../instant';

/** From `at` on the zone's wall clock is `offset` ms ahead of UTC. */
export interface OffsetChange {
  readonly at: Instant;
  readonly offset: number;
}

// Zone data never changes while the program runs, so remembering it keeps this pure; asking Temporal each time is
// 100 times slower than the budget of the final schedule allows.
const remembered = new Map<string, readonly OffsetChange[]>();

const readYear = (zone: string, year: number): readonly OffsetChange[] => {
  const start = Date.UTC(year, 0, 1);
  const end = Date.UTC(year + 1, 0, 1);
  let at = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone);
  const changes = [{ at: start, offset: at.offsetNanoseconds / 1e6 }];
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds >= end) return changes;
    at = next;
    changes.push({ at: at.epochMilliseconds, offset: at.offsetNanoseconds / 1e6 });
  }
};

const changesOf = (zone: string, year: number): readonly OffsetChange[] => {
  const key = `${zone} ${year}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const read = readYear(zone, year);
  remembered.set(key, read);
  return read;
};

/** The last change of the zone's clock at or before an instant, or the year's beginning (UTC) if that is later. */
export const changeBefore = (instant: Instant, zone: string): OffsetChange => {
  const changes = changesOf(zone, new Date(instant).getUTCFullYear());
  let found: OffsetChange = { at: instant, offset: 0 };
  for (const change of changes) {
    if (change.at > instant) break;
    found = change;
  }
  return found;
};

/** How far the zone's wall clock is ahead of UTC at an instant, in ms. */
export const offsetAt = (instant: Instant, zone: string): number => changeBefore(instant, zone).offset;

/** Offsets a day before and a day after a moment of the wall clock: no zone changes twice within two days. */
export const offsetsAround = (wall: number, zone: string): readonly [number, number] => [
  offsetAt(wall - DAY_MS, zone),
  offsetAt(wall + DAY_MS, zone),
];
