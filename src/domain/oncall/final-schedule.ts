import type { Instant, Span } from '../instant';
import type { AccountId } from '../ticket';
import type { OnCallContext } from './context';
import { dutyAt } from './duty';
import { type Lane, lanesIn } from './lanes';
import type { OnCallSchedule } from './schedule';

/** A stretch with the same people on call; none = nobody. */
export interface FinalSpan extends Span {
  readonly people: readonly AccountId[];
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

const samePeople = (left: readonly AccountId[], right: readonly AccountId[]): boolean =>
  left.length === right.length && left.every((person) => right.includes(person));

/**
 * Who is on call throughout a window: spans that follow each other without gap or overlap, so nobody on call is a
 * span too. Neighbours with the same people are one span. Computed on reading, nothing is stored.
 */
export const finalSchedule = (schedule: OnCallSchedule, window: Span, context: OnCallContext): readonly FinalSpan[] => {
  const lanes = lanesIn(schedule, window, context);
  const borders = bordersIn(schedule, lanes, window);
  const spans: FinalSpan[] = [];
  borders.slice(0, -1).forEach((start, index) => {
    const end = borders[index + 1] ?? window.end;
    const { people } = dutyAt(schedule, lanes, start);
    const last = spans.at(-1);
    if (last !== undefined && samePeople(last.people, people)) spans[spans.length - 1] = { ...last, end };
    else spans.push({ start, end, people });
  });
  return spans;
};
