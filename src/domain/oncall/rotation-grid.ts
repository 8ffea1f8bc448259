import { DAY_MS, HOUR_MS, type Instant } from '../instant';
import type { Rotation } from './schedule';
import { type Wall, firstInstantOf, wallAt, wallOf } from './wall-clock';

const UNIT_MS = { hour: HOUR_MS, day: DAY_MS, week: 7 * DAY_MS } as const;

/** The hand-offs of a rotation, counted in units of the wall clock from its start (unit 0) in both directions. */
export interface Grid {
  readonly startOf: (unit: number) => Wall;
  /** Unit in which a wall time lies. */
  readonly unitAt: (wall: Wall) => number;
  readonly instantOf: (unit: number) => Instant;
  /** Unit that runs at an instant. */
  readonly runningAt: (instant: Instant) => number;
}

/** The wall time `months` calendar months later; a day the month does not have becomes its last day. */
const addMonths = (wall: Wall, months: number): Wall => {
  const from = new Date(wall);
  const first = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1);
  const to = new Date(first);
  const lastDay = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 0)).getUTCDate();
  return first + (Math.min(from.getUTCDate(), lastDay) - 1) * DAY_MS + (((wall % DAY_MS) + DAY_MS) % DAY_MS);
};

const monthsBetween = (from: Wall, to: Wall): number => {
  const [a, b] = [new Date(from), new Date(to)];
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  return addMonths(from, months) <= to ? months : months - 1;
};

/** The grid of a rotation in a zone: local wall time, so a daily hand-off at 08:00 stays at 08:00 all year. */
export const gridOf = (rotation: Rotation, zone: string): Grid => {
  const start = wallOf(rotation.startDate, rotation.startTime);
  const length = rotation.unit === 'month' ? undefined : UNIT_MS[rotation.unit];
  const startOf = (unit: number): Wall => (length === undefined ? addMonths(start, unit) : start + unit * length);
  const unitAt = (wall: Wall): number =>
    length === undefined ? monthsBetween(start, wall) : Math.floor((wall - start) / length);
  const instantOf = (unit: number): Instant => firstInstantOf(startOf(unit), zone);
  const runningAt = (instant: Instant): number => {
    // On the day of a change the clock shows an hour twice or not at all: the instants decide.
    let unit = unitAt(wallAt(instant, zone));
    while (instantOf(unit) > instant) unit -= 1;
    while (instantOf(unit + 1) <= instant) unit += 1;
    return unit;
  };
  return { startOf, unitAt, instantOf, runningAt };
};
