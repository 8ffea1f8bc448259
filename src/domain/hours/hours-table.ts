import type { Instant } from '../instant';
import type { Because, DeskState } from './because';
import type { PaintedMonth } from './paint-month';
import type { Stretch } from './stretch';

/** State of a desk at an instant, and how long it stays so for the same reason. */
export interface DeskAnswer extends DeskState {
  /** The answer is the same until then (excluded). */
  readonly validUntil: Instant;
}

/** Several local months of a desk, sorted for binary search. All arrays are instants in ms unless said otherwise. */
export interface HoursTable {
  /** First instant the table speaks for, and the first it does not. */
  readonly from: Instant;
  readonly to: Instant;
  /** Start of each answer; equal neighbours are joined. */
  readonly since: readonly Instant[];
  readonly answers: readonly DeskAnswer[];
  /** Open spans, half-open; touching ones are joined. */
  readonly openFrom: readonly Instant[];
  readonly openTo: readonly Instant[];
  /** Open milliseconds in the table before each open span. */
  readonly openBefore: readonly number[];
  readonly lost: readonly Stretch[];
}

const nameOf = (because: Because): string => ('name' in because ? (because.name ?? '') : '');

const same = (a: DeskState, b: DeskState): boolean =>
  a === b || (a.open === b.open && a.because.kind === b.because.kind && nameOf(a.because) === nameOf(b.because));

/** Builds a table from months of stretches that are sorted and touch. */
export const hoursTable = (months: readonly PaintedMonth[]): HoursTable => {
  const since: Instant[] = [];
  const answers: { open: boolean; because: Because; validUntil: Instant }[] = [];
  const openFrom: Instant[] = [];
  const openTo: Instant[] = [];
  const openBefore: number[] = [];
  let before = 0;
  let last: DeskState | null = null;
  // One plain loop: it runs over every stretch of a window in a fresh process, before anything is optimised.
  for (const { stretches } of months)
    for (const { start, end, state } of stretches) {
      const answer = answers[answers.length - 1];
      if (answer !== undefined && last !== null && same(last, state)) answer.validUntil = end;
      else {
        since.push(start);
        answers.push({ open: state.open, because: state.because, validUntil: end });
      }
      last = state;
      if (!state.open) continue;
      if (openTo[openTo.length - 1] === start) openTo[openTo.length - 1] = end;
      else {
        openFrom.push(start);
        openTo.push(end);
        openBefore.push(before);
      }
      before += end - start;
    }
  return {
    from: since[0] ?? 0,
    to: answers[answers.length - 1]?.validUntil ?? 0,
    since,
    answers,
    openFrom,
    openTo,
    openBefore,
    lost: months.flatMap(({ lost }) => lost),
  };
};
