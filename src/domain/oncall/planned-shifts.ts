import type { Instant, Span } from '../instant';
import { MINUTE_MS } from '../instant';
import type { AccountId } from '../ticket';
import type { OnCallContext } from './context';
import { memberVersionsOf } from './member-versions';
import { overlapsOf } from './overlaps';
import { dayPlanOf, windowsIn } from './restriction-windows';
import { gridOf } from './rotation-grid';
import type { Layer, Rotation } from './schedule';
import { turnUnitsIn } from './turn-units';
import { firstInstantOf, wallOf } from './wall-clock';

/** A stretch in which a layer has the same people for one turn, before overrides. */
export interface PlannedShift extends Span {
  readonly layer: string;
  readonly turn: number;
  /** Hand-off of the grid with which the turn begins, whether or not it has a shift then. */
  readonly turnBegins: Instant;
  readonly people: readonly AccountId[];
  /** Swaps and cover requests that touch it, by id. */
  readonly swaps: readonly string[];
  /** Who is on call by a swap, instead of those whose turn it is. */
  readonly takenBy: readonly AccountId[];
}

const endOf = (rotation: Rotation, zone: string): Instant =>
  rotation.endDate === undefined
    ? Number.POSITIVE_INFINITY
    : firstInstantOf(wallOf(rotation.endDate, rotation.endTime ?? rotation.startTime), zone);

/**
 * Shifts of a layer that touch the window, ascending and disjoint, each with its true start, even before the window;
 * the last ones may end after it.
 */
export const plannedShifts = (layer: Layer, context: OnCallContext, window: Span): readonly PlannedShift[] => {
  const plan = dayPlanOf(layer, context);
  const grid = gridOf(layer.rotation, layer.zone);
  const units = turnUnitsIn(layer, plan, window);
  const [first, last] = [units[0], units.at(-1)];
  if (first === undefined || last === undefined) return [];
  const wall = { start: grid.startOf(first.unit), end: grid.startOf(last.unit + 1) };
  const reach = { start: grid.instantOf(first.unit), end: grid.instantOf(last.unit + 1) };
  const windows = plan.limited ? windowsIn(plan, layer.zone, wall) : [reach];
  const needed = layer.restriction?.onlyWithoutDesk === true ? context.withoutDesk?.(reach) : undefined;
  const open = needed === undefined ? windows : overlapsOf(windows, needed);
  const lasts = (layer.rotation.shiftMinutes ?? Number.POSITIVE_INFINITY) * MINUTE_MS;
  const ends = endOf(layer.rotation, layer.zone);
  const versions = memberVersionsOf(layer, plan);

  const shifts: PlannedShift[] = [];
  let next = 0;
  let turnBegins = reach.start;
  let lastTurn = units[0]?.turn;
  for (const { unit, turn } of units) {
    const begins = grid.instantOf(unit);
    if (turn !== lastTurn) [lastTurn, turnBegins] = [turn, begins];
    const until = Math.min(grid.instantOf(unit + 1), begins + lasts, ends);
    while ((open[next]?.end ?? Number.POSITIVE_INFINITY) <= begins) next += 1;
    for (const version of versions) {
      const people = version.peopleOf(turn);
      if (people.length === 0 || version.end <= begins || version.start >= until) continue;
      for (let at = next; at < open.length; at += 1) {
        const { start: opens, end: closes } = open[at] ?? reach;
        if (opens >= until) break;
        const start = Math.max(opens, begins, version.start);
        const end = Math.min(closes, until, version.end);
        if (start < end)
          addShift(shifts, { start, end, layer: layer.id, turn, turnBegins, people, swaps: NONE, takenBy: NONE });
      }
    }
  }
  return shifts;
};

const NONE: readonly string[] = [];

const addShift = (shifts: PlannedShift[], shift: PlannedShift): void => {
  const last = shifts.at(-1);
  const continues = last?.end === shift.start && last.turn === shift.turn && last.people === shift.people;
  if (last !== undefined && continues) shifts[shifts.length - 1] = { ...last, end: shift.end };
  else shifts.push(shift);
};
