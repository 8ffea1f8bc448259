import type { Instant, Span } from '../instant';
import { type Duty, dutyAt } from './duty';
import type { Lane } from './lanes';
import type { OnCallSchedule } from './schedule';

/** A stretch in which every part of the schedule says the same. */
export interface DutySpan extends Span {
  readonly duty: Duty;
}

/** Every instant of the window at which the answer may change, the window's own borders included. */
const bordersIn = (schedule: OnCallSchedule, lanes: readonly Lane[], window: Span): readonly Instant[] => {
  const borders = new Set([window.start, window.end]);
  const add = ({ start, end }: Span): void => {
    if (start > window.start && start < window.end) borders.add(start);
    if (end > window.start && end < window.end) borders.add(end);
  };
  for (const lane of lanes) lane.shifts.forEach(add);
  schedule.overrides.forEach(add);
  for (const temporary of schedule.temporary) {
    add(temporary);
    temporary.shifts.forEach(add);
  }
  return [...borders].sort((a, b) => a - b);
};

/** The duties of a window, one after the other without gap or overlap. */
export const dutiesIn = (schedule: OnCallSchedule, lanes: readonly Lane[], window: Span): readonly DutySpan[] => {
  const borders = bordersIn(schedule, lanes, window);
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1] ?? window.end;
    return { start, end, duty: dutyAt(schedule, lanes, start) };
  });
};
