import type { LocalTime } from '../hours/calendar';
import { MINUTE_MS, type Span } from '../instant';
import type { OnCallPolicy } from './on-call-policy';
import { DAY_MS } from '../instant';
import { type Choice, partsOfDay } from './parts-of-day';
import { timeOf, wallAt } from './wall-clock';

/** A part of the day on the dividing clock that one place takes; it may run past midnight. */
export interface PartOfDay {
  readonly place: number;
  readonly start: LocalTime;
  readonly end: LocalTime;
}

export interface DayDivision {
  /** Zones of the places, preferred first; the first one's clock divides the day. */
  readonly zones: readonly string[];
  /** Hours that need somebody, ascending. */
  readonly needed: readonly Span[];
  readonly policy: OnCallPolicy;
}

// Half an hour divides the day in every zone in use without cutting a night border.
const SLOT_MS = 30 * MINUTE_MS;
const SLOTS = DAY_MS / SLOT_MS;

/** Is it night there? */
export const isNight = (wall: number, policy: OnCallPolicy): boolean => {
  const time = ((wall % DAY_MS) + DAY_MS) % DAY_MS;
  const [start, end] = [timeOf(policy.nightStart), timeOf(policy.nightEnd)];
  return start > end ? time >= start || time < end : time >= start && time < end;
};

/** Night time of each place, by half hour of the dividing clock, summed over all hours that need somebody. */
const nightBySlot = ({ zones, needed, policy }: DayDivision): readonly (readonly number[] | undefined)[] => {
  const sums: number[][] = [];
  for (const span of needed) {
    for (let start = span.start; start < span.end; start += SLOT_MS - (start % SLOT_MS)) {
      const wall = wallAt(start, zones[0] ?? 'UTC');
      const slot = Math.floor((((wall % DAY_MS) + DAY_MS) % DAY_MS) / SLOT_MS);
      const sum = (sums[slot] ??= zones.map(() => 0));
      zones.forEach((zone, place) => {
        if (isNight(wallAt(start, zone), policy)) sum[place] = (sum[place] ?? 0) + SLOT_MS;
      });
    }
  }
  return Array.from({ length: SLOTS }, (_, slot) => sums[slot]);
};

/**
 * Divides the day among places so that as little as possible is night for whoever is on call: each half hour goes
 * to a place with the least night in it over the whole window, in few long parts.
 */
export const dividedDay = (division: DayDivision): readonly PartOfDay[] => {
  const choices = nightBySlot(division).map((sum): Choice => {
    if (sum === undefined) return undefined;
    const least = Math.min(...sum);
    return sum.flatMap((night, place) => (night === least ? [place] : []));
  });
  const runs = partsOfDay(choices);
  const [only] = runs;
  if (only !== undefined && runs.length === 1) return [{ place: only.place, start: '00:00', end: '24:00' }];
  return runs.map(({ place, from, to }) => ({ place, start: timeOfSlot(from), end: timeOfSlot(to) }));
};

/** How much of some spans is night in a zone, in ms. */
export const nightMsOf = (spans: readonly Span[], zone: string, policy: OnCallPolicy): number => {
  let sum = 0;
  for (const span of spans) {
    for (let start = span.start; start < span.end; start += SLOT_MS - (start % SLOT_MS)) {
      if (isNight(wallAt(start, zone), policy)) sum += Math.min(span.end, start + SLOT_MS - (start % SLOT_MS)) - start;
    }
  }
  return sum;
};

const timeOfSlot = (slot: number): LocalTime =>
  `${String(Math.floor(slot / 2)).padStart(2, '0')}:${slot % 2 === 0 ? '00' : '30'}`;
