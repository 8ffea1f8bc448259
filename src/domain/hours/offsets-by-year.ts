import type { Instant } from '../instant';
import { DAY_MS, SECOND_MS } from '../instant';
import { utcOffset } from './utc-offset';

/** Offsets of a zone from UTC in [start, end), each from an instant on; the first from the start. */
export interface OffsetsOfYear {
  readonly since: readonly Instant[];
  readonly offset: readonly number[];
  readonly start: Instant;
  readonly end: Instant;
}

/** Looking changes up is the dearest part of a fresh process, so a year knows the weeks around it too. */
const MARGIN_MS = 40 * DAY_MS;

/** Clocks that change and change back stay changed for longer: Morocco's Ramadan, the shortest, takes five weeks. */
const STEP_MS = 7 * DAY_MS;

/** The first second after `from` and up to `to` at which the offset is another; there is one. */
const changeIn = (offsetAt: (at: Instant) => number, from: Instant, to: Instant): Instant => {
  const known = offsetAt(from);
  let [before, after] = [from / SECOND_MS, to / SECOND_MS];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle * SECOND_MS) === known) before = middle;
    else after = middle;
  }
  return after * SECOND_MS;
};

const lookUp = (offsetAt: (at: Instant) => number, year: number): OffsetsOfYear => {
  const start = Date.UTC(year, 0, 1) - MARGIN_MS;
  const end = Date.UTC(year + 1, 0, 1) + MARGIN_MS;
  const since: Instant[] = [start];
  const offset: number[] = [offsetAt(start)];
  for (let from = start; from < end; from += STEP_MS) {
    const to = Math.min(from + STEP_MS, end - SECOND_MS);
    const known = offset[offset.length - 1];
    const next = offsetAt(to);
    if (next === known) continue;
    since.push(changeIn(offsetAt, from, to));
    offset.push(next);
  }
  return { since, offset, start, end };
};

/**
 * Offsets around an instant, from the platform's zone data: at least those of its UTC year, each year looked up once.
 * Own code rather than temporal-polyfill, which is a fifth of a handler and takes three times as long; the tests
 * hold it against Temporal in every zone.
 * @throws RangeError for an unknown zone.
 */
export const offsetsByYear = (zone: string): ((at: Instant) => OffsetsOfYear) => {
  const offsetAt = utcOffset(zone);
  const years = new Map<number, OffsetsOfYear>();
  let latest: OffsetsOfYear | null = null;
  return (at) => {
    if (latest !== null && at >= latest.start && at < latest.end) return latest;
    const year = new Date(at).getUTCFullYear();
    let known = years.get(year);
    if (known === undefined) years.set(year, (known = lookUp(offsetAt, year)));
    latest = known;
    return known;
  };
};
