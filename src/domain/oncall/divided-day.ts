import type { LocalTime } from '../hours/calendar';
import { MINUTE_MS, type Span } from '../instant';
import type { OnCallPolicy } from './on-call-policy';
import { DAY_MS } from '../instant';
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
 * to the place with the least night in it over the whole window, to the first of equals.
 */
export const dividedDay = (division: DayDivision): readonly PartOfDay[] => {
  const nights = nightBySlot(division);
  const best = nights.map((sum) => (sum === undefined ? undefined : sum.indexOf(Math.min(...sum))));
  // A half hour that never needs anybody stays with whoever has the one before it.
  const firstKnown = Math.max(
    0,
    best.findIndex((place) => place !== undefined),
  );
  const places: number[] = [];
  for (let ahead = 0; ahead < SLOTS; ahead += 1) {
    const slot = (firstKnown + ahead) % SLOTS;
    places[slot] = best[slot] ?? places[(slot + SLOTS - 1) % SLOTS] ?? 0;
  }
  const borders = places.flatMap((place, slot) => (place === places[(slot + SLOTS - 1) % SLOTS] ? [] : [slot]));
  if (borders.length === 0) return [{ place: places[0] ?? 0, start: '00:00', end: '24:00' }];
  return borders.map((slot, index) => {
    const end = borders[(index + 1) % borders.length] ?? slot;
    return { place: places[slot] ?? 0, start: timeOfSlot(slot), end: timeOfSlot(end) };
  });
};

const timeOfSlot = (slot: number): LocalTime =>
  `${String(Math.floor(slot / 2)).padStart(2, '0')}:${slot % 2 === 0 ? '00' : '30'}`;
