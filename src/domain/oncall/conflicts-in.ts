import type { LocalDate } from '../hours/calendar';
import { HOUR_MS, type Span } from '../instant';
import type { Person } from '../people/person';
import type { AccountId } from '../ticket';
import { absenceConflicts } from './absence-conflicts';
import type { Conflict } from './conflict';
import type { OnCallContext } from './context';
import { dutiesIn } from './duties-in';
import { finalSpans } from './final-schedule';
import { holidayConflicts } from './holiday-conflicts';
import { lanesIn } from './lanes';
import { lastResortConflicts } from './last-resort-conflicts';
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
  // Whoever worked just before the window may need rest in it.
  const reach = { start: window.start - question.policy.restHours * HOUR_MS, end: window.end };
  const lanes = lanesIn(schedule, reach, question.context);
  const duties = dutiesIn(schedule, lanes, window);
  const shifts = shiftsOf(finalSpans(duties), window);
  const conflicts = [
    ...twiceConflicts(duties),
    ...absenceConflicts(shifts, question.people),
    ...lastResortConflicts(schedule, window, question.people),
    ...holidayConflicts(shifts, question),
    ...restConflicts(dutiesIn(schedule, lanes, reach), { ...question, window }),
    ...swapConflicts(schedule, lanes, window),
  ];
  return conflicts.sort((a, b) => a.start - b.start || (a.person < b.person ? -1 : 1));
};
