import { HOUR_MS, MINUTE_MS, type Instant } from '../instant';

/** When the customer should hear from the owner next (R11). */
export interface UpdateTargets {
  /** Clock time: a serious incident is worked on at every hour. */
  readonly seriousMinutes: number;
  readonly defectWorkingDays: number;
  readonly otherWorkingDays: number;
  /** Open hours of one working day of the desk: 08:00–17:00 are nine, not eight. */
  readonly workingDayHours: number;
}

/** Defaults of mission R11. */
export const UPDATE_TARGETS: UpdateTargets = {
  seriousMinutes: 60,
  defectWorkingDays: 5,
  otherWorkingDays: 3,
  workingDayHours: 9,
};

export interface UpdateFacts {
  readonly serious: boolean;
  /** Clarified as software or non-software defect. */
  readonly defect: boolean;
  /** Last answer to the customer by a person, else when the ticket came in. */
  readonly lastUpdateAt: Instant;
}

/** The instant at which so many milliseconds of the desk's open time have gone by; null when the calendar ends before. */
export type AfterWorkingTime = (from: Instant, ms: number) => Instant | null;

/** Due instant of the next update; null when the desk's calendar knows no opening that far on. */
export const nextUpdateDue = (
  { serious, defect, lastUpdateAt }: UpdateFacts,
  afterWorkingTime: AfterWorkingTime,
  targets: UpdateTargets = UPDATE_TARGETS,
): Instant | null => {
  if (serious) return lastUpdateAt + targets.seriousMinutes * MINUTE_MS;
  const days = defect ? targets.defectWorkingDays : targets.otherWorkingDays;
  return afterWorkingTime(lastUpdateAt, days * targets.workingDayHours * HOUR_MS);
};
