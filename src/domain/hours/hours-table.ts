import type { Instant } from '../instant';
import type { Because, DeskState } from './because';
import type { PaintedMonth } from './paint-month';
import type { Stretch } from './stretch';

/** Several local months of a desk, sorted for binary search. All arrays are instants in ms unless said otherwise. */
export interface HoursTable {
  /** First instant the table speaks for, and the first it does not. */
  readonly from: Instant;
  readonly to: Instant;
  /** Start of each state, which lasts until the next one starts; equal neighbours are joined. */
  readonly since: readonly Instant[];
  readonly states: readonly DeskState[];
  /** Open spans, half-open; touching ones are joined. */
  readonly openFrom: readonly Instant[];
  readonly openTo: readonly Instant[];
  /** Open milliseconds in the table before each open span. */
  readonly openBefore: readonly number[];
  readonly lost: readonly Stretch[];
}

const nameOf = (because: Because): string => ('name' in because ? (because.name ?? '') : '');

const same = (a: DeskState, b: DeskState): boolean =>
  a.open === b.open && a.because.kind === b.because.kind && nameOf(a.because) === nameOf(b.because);

/** Builds a table from months that follow each other. */
export const hoursTable = (months: readonly PaintedMonth[]): HoursTable => {
  const since: Instant[] = [];
  const states: DeskState[] = [];
  const openFrom: Instant[] = [];
  const openTo: Instant[] = [];
  const openBefore: number[] = [];
  let [before, to] = [0, 0];
  let last: DeskState | null = null;
  // Plain loops: they run over every stretch of a window in a fresh process, before anything is optimised.
  for (const month of months) {
    for (let index = 0; index < month.since.length; index += 1) {
      const start = month.since[index] ?? to;
      const state = month.states[index];
      if (state === undefined || (last !== null && (last === state || same(last, state)))) continue;
      if (last?.open !== true && state.open) {
        openFrom.push(start);
        openBefore.push(before);
      } else if (last?.open === true && !state.open) {
        openTo.push(start);
        before += start - (openFrom[openFrom.length - 1] ?? start);
      }
      since.push(start);
      states.push(state);
      last = state;
    }
    to = month.end;
  }
  if (last?.open === true) openTo.push(to);
  return {
    from: since[0] ?? 0,
    to,
    since,
    states,
    openFrom,
    openTo,
    openBefore,
    lost: months.flatMap(({ lost }) => lost),
  };
};
