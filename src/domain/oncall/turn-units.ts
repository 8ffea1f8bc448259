import { DAY_MS, type Instant, type Span } from '../instant';
import { type DayPlan, hasWindowIn } from './restriction-windows';
import { type Grid, gridOf } from './rotation-grid';
import type { Layer } from './schedule';
import { wallAt } from './wall-clock';

/** One unit of the grid that has shifts, and the number of the turn it belongs to. */
export interface TurnUnit {
  readonly unit: number;
  readonly turn: number;
}

const WEEK_DAYS = 7;
const UNITS_A_WEEK = { hour: 24 * WEEK_DAYS, day: WEEK_DAYS, week: 1 } as const;

/** Answers about the units of a layer. */
interface Units {
  readonly grid: Grid;
  /** Turns are counted only over units that have a shift: nobody loses a turn to a day off. */
  readonly hasShift: (unit: number) => boolean;
  /** How many units from the start up to this one, not included, have shifts. */
  readonly countBefore: (unit: number) => number;
}

const unitsOf = (layer: Layer, plan: DayPlan): Units => {
  const grid = gridOf(layer.rotation, layer.zone);
  const { every = 1, unit: kind } = layer.rotation;
  const hasShift = (unit: number): boolean =>
    unit >= 0 && unit % every === 0 && (!plan.limited || hasWindowIn(plan, grid.startOf(unit), grid.startOf(unit + 1)));
  const count = (to: number): number => {
    let counted = 0;
    for (let unit = 0; unit < to; unit += 1) if (hasShift(unit)) counted += 1;
    return counted;
  };
  const { kindOfDay, daysOfMonth } = layer.restriction ?? {};
  const repeatsByWeek = kind !== 'month' && kindOfDay === undefined && daysOfMonth === undefined;
  if (!repeatsByWeek) return { grid, hasShift, countBefore: count };
  // Weekdays and hours come again after so many units, so that an old rota costs no more than a young one.
  const round = UNITS_A_WEEK[kind] * every;
  const inARound = count(round);
  return { grid, hasShift, countBefore: (unit) => Math.floor(unit / round) * inARound + count(unit % round) };
};

/**
 * Units with shifts that may touch the window, from the first unit of the turn that reaches into it, so that a
 * shift keeps its true start whatever window is asked for. A day's margin covers both clock changes.
 */
export const turnUnitsIn = (layer: Layer, plan: DayPlan, window: Span): readonly TurnUnit[] => {
  const { grid, hasShift, countBefore } = unitsOf(layer, plan);
  const { length } = layer.rotation;
  const last = grid.unitAt(wallAt(window.end, layer.zone) + DAY_MS);
  let first = Math.max(0, grid.unitAt(wallAt(window.start, layer.zone) - DAY_MS));
  let counted = countBefore(first);
  while (counted % length !== 0) {
    first -= 1;
    if (hasShift(first)) counted -= 1;
  }
  const units: TurnUnit[] = [];
  for (let unit = first; unit <= last; unit += 1) {
    if (!hasShift(unit)) continue;
    units.push({ unit, turn: Math.floor(counted / length) });
    counted += 1;
  }
  return units;
};

/** Number of the turn that runs at an instant, or comes next when none runs. */
export const turnAt = (layer: Layer, plan: DayPlan, instant: Instant): number => {
  const { grid, countBefore } = unitsOf(layer, plan);
  return Math.floor(countBefore(Math.max(0, grid.runningAt(instant))) / layer.rotation.length);
};
