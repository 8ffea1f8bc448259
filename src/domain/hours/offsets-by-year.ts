import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../instant';
import { DAY_MS } from '../instant';

/** Offsets of a zone from UTC in [start, end), each from an instant on; the first from the start. */
export interface OffsetsOfYear {
  readonly since: readonly Instant[];
  readonly offset: readonly number[];
  readonly start: Instant;
  readonly end: Instant;
}

const NS_PER_MS = 1_000_000;

/** Looking changes up is the dearest part of a fresh process, so a year knows the weeks around it too. */
const MARGIN_MS = 40 * DAY_MS;

const lookUp = (zone: string, year: number): OffsetsOfYear => {
  const start = Date.UTC(year, 0, 1) - MARGIN_MS;
  const end = Date.UTC(year + 1, 0, 1) + MARGIN_MS;
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone);
  const since: Instant[] = [];
  const offset: number[] = [];
  while (at !== null && at.epochMilliseconds < end) {
    since.push(at.epochMilliseconds);
    offset.push(at.offsetNanoseconds / NS_PER_MS);
    at = at.getTimeZoneTransition('next');
  }
  return { since, offset, start, end };
};

/**
 * Offsets around an instant, from the platform's zone data: at least those of its UTC year, each year looked up once.
 * @throws RangeError for an unknown zone, at the first question.
 */
export const offsetsByYear = (zone: string): ((at: Instant) => OffsetsOfYear) => {
  const years = new Map<number, OffsetsOfYear>();
  let latest: OffsetsOfYear | null = null;
  return (at) => {
    if (latest !== null && at >= latest.start && at < latest.end) return latest;
    const year = new Date(at).getUTCFullYear();
    let known = years.get(year);
    if (known === undefined) years.set(year, (known = lookUp(zone, year)));
    latest = known;
    return known;
  };
};
