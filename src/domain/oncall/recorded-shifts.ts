import type { Instant, Span } from '../instant';
import type { AccountId } from '../ticket';
import type { OnCallContext } from './context';
import type { OnCallSchedule } from './schedule';
import { type Shift, shiftsIn } from './shifts-in';

/** A shift that really began; no `end` = it runs still. */
export interface RecordedShift {
  readonly person: AccountId;
  readonly start: Instant;
  readonly end?: Instant;
}

export interface PastAndPlan {
  readonly context: OnCallContext;
  readonly recorded: readonly RecordedShift[];
  readonly now: Instant;
}

/**
 * Shifts of a window where the past is what was recorded and the future is the plan: an edit never rewrites who was
 * on call. A recorded shift keeps its true start; one that runs still and that the plan continues is one shift.
 */
export const recordedShifts = (
  schedule: OnCallSchedule,
  window: Span,
  { context, recorded, now }: PastAndPlan,
): readonly Shift[] => {
  const plan = now < window.end ? shiftsIn(schedule, { start: now, end: window.end }, context) : [];
  const runs = recorded.filter((shift) => shift.end === undefined && shift.start < now);
  const trueStart = (shift: Shift): Instant =>
    runs.find((one) => shift.start === now && one.person === shift.person)?.start ?? shift.start;
  const ahead = plan.map((shift) => ({ ...shift, start: trueStart(shift) }));
  const goesOn = (shift: RecordedShift): boolean =>
    ahead.some((one) => one.person === shift.person && one.start === shift.start);
  const past = recorded
    .filter((shift) => shift.start < now && !goesOn(shift))
    .map(({ person, start, end }) => ({ person, start, end: Math.min(end ?? now, now), goesOn: false }));
  return [...past, ...ahead]
    .filter((shift) => shift.end > window.start && shift.start < window.end)
    .map((shift) => ({ ...shift, beganBefore: shift.start < window.start }))
    .sort((a, b) => a.start - b.start);
};
