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

/** Turns are counted only over units that have a shift: nobody loses a turn to a day off. */
const hasShift = (layer: Layer, plan: DayPlan, grid: Grid, unit: number): boolean => {
  if (unit % (layer.rotation.every ?? 1) !== 0) return false;
  return !plan.limited || hasWindowIn(plan, grid.startOf(unit), grid.startOf(unit + 1));
};

const countsEvery = (layer: Layer, plan: DayPlan): boolean => !plan.limited && (layer.rotation.every ?? 1) === 1;

/**
 * Units with shifts that may touch the window, from the first unit of the turn that reaches into it, so that a
 * shift keeps its true start whatever window is asked for. A day's margin covers both clock changes.
 */
export const turnUnitsIn = (layer: Layer, plan: DayPlan, window: Span): readonly TurnUnit[] => {
  const grid = gridOf(layer.rotation, layer.zone);
  const { length } = layer.rotation;
  const from = wallAt(window.start, layer.zone) - DAY_MS;
  const last = grid.unitAt(wallAt(window.end, layer.zone) + DAY_MS);
  const units: TurnUnit[] = [];
  if (countsEvery(layer, plan)) {
    const first = Math.max(0, Math.floor(grid.unitAt(from) / length) * length);
    for (let unit = first; unit <= last; unit += 1) units.push({ unit, turn: Math.floor(unit / length) });
    return units;
  }
  let counted = 0;
  for (let unit = 0; unit <= last; unit += 1) {
    if (!hasShift(layer, plan, grid, unit)) continue;
    const turnBegins = counted % length === 0;
    if (turnBegins && grid.startOf(unit) <= from) units.length = 0;
    units.push({ unit, turn: Math.floor(counted / length) });
    counted += 1;
  }
  return units;
};

/** Number of the turn that runs at an instant, or comes next when none runs. */
export const turnAt = (layer: Layer, plan: DayPlan, instant: Instant): number => {
  const grid = gridOf(layer.rotation, layer.zone);
  const running = Math.max(0, grid.runningAt(instant));
  if (countsEvery(layer, plan)) return Math.floor(running / layer.rotation.length);
  let counted = 0;
  for (let unit = 0; unit < running; unit += 1) if (hasShift(layer, plan, grid, unit)) counted += 1;
  return Math.floor(counted / layer.rotation.length);
};
