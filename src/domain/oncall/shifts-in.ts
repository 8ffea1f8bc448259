import type { Span } from '../instant';
import type { AccountId } from '../ticket';
import type { OnCallContext } from './context';
import { type FinalSpan, finalSchedule } from './final-schedule';
import type { OnCallSchedule } from './schedule';

/** A stretch in which one person is on call without a break, cut to the window it was asked for. */
export interface Shift extends Span {
  readonly person: AccountId;
  /** It began before the window. */
  readonly beganBefore: boolean;
  /** It goes on after the window. */
  readonly goesOn: boolean;
}

/** Shifts of each person in a window, by start; those of one person that touch are one. */
export const shiftsIn = (schedule: OnCallSchedule, window: Span, context: OnCallContext): readonly Shift[] =>
  // A moment more on both sides tells whether a shift is cut by the window.
  shiftsOf(finalSchedule(schedule, { start: window.start - 1, end: window.end + 1 }, context), window);

/** The same from a final schedule that is already there and reaches past the window. */
export const shiftsOf = (spans: readonly FinalSpan[], window: Span): readonly Shift[] => {
  const running = new Map<AccountId, { start: number; end: number }>();
  const whole: { person: AccountId; start: number; end: number }[] = [];
  for (const { start, end, people } of spans) {
    for (const person of people) {
      const shift = running.get(person);
      if (shift?.end === start) {
        shift.end = end;
        continue;
      }
      const begun = { person, start, end };
      running.set(person, begun);
      whole.push(begun);
    }
  }
  return whole
    .filter((shift) => shift.start < window.end && shift.end > window.start)
    .map(({ person, start, end }) => ({
      person,
      start: Math.max(start, window.start),
      end: Math.min(end, window.end),
      beganBefore: start < window.start,
      goesOn: end > window.end,
    }));
};
