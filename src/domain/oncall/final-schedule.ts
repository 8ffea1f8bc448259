import type { Span } from '../instant';
import type { AccountId } from '../ticket';
import type { OnCallContext } from './context';
import { type DutySpan, dutiesIn } from './duties-in';
import { lanesIn } from './lanes';
import type { OnCallSchedule } from './schedule';

/** A stretch with the same people on call; none = nobody. */
export interface FinalSpan extends Span {
  readonly people: readonly AccountId[];
}

const samePeople = (left: readonly AccountId[], right: readonly AccountId[]): boolean =>
  left.length === right.length && left.every((person) => right.includes(person));

/**
 * Who is on call throughout a window: spans that follow each other without gap or overlap, so nobody on call is a
 * span too. Neighbours with the same people are one span. Computed on reading, nothing is stored.
 */
export const finalSchedule = (schedule: OnCallSchedule, window: Span, context: OnCallContext): readonly FinalSpan[] =>
  finalSpans(dutiesIn(schedule, lanesIn(schedule, window, context), window));

/** The same from duties that are there already. */
export const finalSpans = (duties: readonly DutySpan[]): readonly FinalSpan[] => {
  const spans: FinalSpan[] = [];
  for (const { start, end, duty } of duties) {
    const last = spans.at(-1);
    if (last !== undefined && samePeople(last.people, duty.people)) spans[spans.length - 1] = { ...last, end };
    else spans.push({ start, end, people: duty.people });
  }
  return spans;
};
