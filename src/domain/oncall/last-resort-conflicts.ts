import type { Span } from '../instant';
import type { Person } from '../people/person';
import { absenceConflicts } from './absence-conflicts';
import type { Conflict } from './conflict';
import type { OnCallSchedule } from './schedule';

/** Whether the last resort is there: nobody stands behind them, and they are told even while absent. */
export const lastResortConflicts = (
  { lastResort }: OnCallSchedule,
  { start, end }: Span,
  people: readonly Person[],
): readonly Conflict[] => {
  if (lastResort === undefined) return [];
  const always = { person: lastResort, start, end, beganBefore: true, goesOn: true };
  return absenceConflicts([always], people).map((one) => ({ ...one, because: `the last resort: ${one.because}` }));
};
