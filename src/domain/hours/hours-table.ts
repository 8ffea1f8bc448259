import type { Instant } from '../instant';
import type { Because, DeskState } from './because';
import type { Stretch } from './stretch';

/** State of a desk at an instant, and how long it stays so for the same reason. */
export interface DeskAnswer extends DeskState {
  /** The answer is the same until then (excluded). */
  readonly validUntil: Instant;
}

/** Several local years of a desk, sorted for binary search. All arrays are instants in ms unless said otherwise. */
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

const joined = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const result: Stretch[] = [];
  for (const next of stretches) {
    const last = result.at(-1);
    if (last !== undefined && same(last.state, next.state)) result[result.length - 1] = { ...last, end: next.end };
    else result.push(next);
  }
  return result;
};

/** Builds a table from stretches that are sorted and touch. */
export const hoursTable = (stretches: readonly Stretch[], lost: readonly Stretch[]): HoursTable => {
  const rows = joined(stretches);
  const openFrom: Instant[] = [];
  const openTo: Instant[] = [];
  for (const { start, end, state } of rows) {
    if (!state.open) continue;
    if (openTo.at(-1) === start) openTo[openTo.length - 1] = end;
    else {
      openFrom.push(start);
      openTo.push(end);
    }
  }
  const openBefore: number[] = [];
  let before = 0;
  for (const [index, start] of openFrom.entries()) {
    openBefore.push(before);
    before += (openTo[index] ?? start) - start;
  }
  return {
    from: rows[0]?.start ?? 0,
    to: rows.at(-1)?.end ?? 0,
    since: rows.map(({ start }) => start),
    answers: rows.map(({ end, state }) => ({ ...state, validUntil: end })),
    openFrom,
    openTo,
    openBefore,
    lost,
  };
};
