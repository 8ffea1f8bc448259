import type { LocalDate } from '../hours/calendar';
import type { Span } from '../instant';
import type { Person } from '../people/person';
import type { AccountId } from '../ticket';
import { absenceConflicts } from './absence-conflicts';
import type { Conflict } from './conflict';
import type { OnCallContext } from './context';
import { finalSchedule } from './final-schedule';
import { holidayConflicts } from './holiday-conflicts';
import { lanesIn } from './lanes';
import type { OnCallPolicy } from './on-call-policy';
import { restConflicts } from './rest-conflicts';
import type { OnCallSchedule } from './schedule';
import { shiftsOf } from './shifts-in';
import { swapConflicts } from './swap-conflicts';
import { twiceConflicts } from './twice-conflicts';

export interface ConflictQuestion {
  readonly context: OnCallContext;
  readonly policy: OnCallPolicy;
  readonly people: readonly Person[];
  /** Desks where people work: their zone and holidays. */
  readonly places: readonly { readonly desk: string; readonly zone: string; readonly holidays: readonly LocalDate[] }[];
  /** Times in which a person really worked on a call. */
  readonly callOuts?: readonly (Span & { readonly person: AccountId })[];
}

/** Everything in a window that a planner should look at before it happens, ascending by start. */
export const conflictsIn = (
  schedule: OnCallSchedule,
  window: Span,
  question: ConflictQuestion,
): readonly Conflict[] => {
  const lanes = lanesIn(schedule, window, question.context);
  const shifts = shiftsOf(finalSchedule(schedule, window, question.context), window);
  const conflicts = [
    ...twiceConflicts(lanes, window),
    ...absenceConflicts(shifts, question.people),
    ...holidayConflicts(shifts, question),
    ...restConflicts(shifts, { ...question, lanes }),
    ...swapConflicts(schedule, lanes, window),
  ];
  return conflicts.sort((a, b) => a.start - b.start || (a.person < b.person ? -1 : 1));
};
