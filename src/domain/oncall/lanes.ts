import type { Instant, Span } from '../instant';
import type { OnCallContext } from './context';
import { type PlannedShift, plannedShifts } from './planned-shifts';
import type { Layer, OnCallSchedule } from './schedule';
import { swappedShifts } from './swapped-shifts';

/** What a layer plans in a window, swaps applied, overrides not yet. */
export interface Lane {
  readonly layer: Layer;
  readonly shifts: readonly PlannedShift[];
}

/** One lane per layer of the schedule, in its order. */
export const lanesIn = (schedule: OnCallSchedule, window: Span, context: OnCallContext): readonly Lane[] =>
  schedule.layers.map((layer) => ({
    layer,
    shifts: swappedShifts(
      plannedShifts(layer, context, window),
      schedule.swaps.filter((swap) => swap.layer === layer.id),
    ),
  }));

/** The shift of a lane that runs at an instant; shifts of a lane never overlap. */
export const shiftAt = (lane: Lane, instant: Instant): PlannedShift | undefined => {
  let [low, high] = [0, lane.shifts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lane.shifts[middle]?.end ?? instant) <= instant) low = middle + 1;
    else high = middle;
  }
  const shift = lane.shifts[low];
  return shift !== undefined && shift.start <= instant ? shift : undefined;
};
