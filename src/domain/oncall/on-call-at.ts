import { DAY_MS, type Instant } from '../instant';
import type { AccountId } from '../ticket';
import type { OnCallContext } from './context';
import { dutyAt } from './duty';
import { type Verdict, verdictsOf } from './duty-verdicts';
import { finalSchedule } from './final-schedule';
import { lanesIn } from './lanes';
import type { OnCallSchedule } from './schedule';

/** Who the schedule says is on call at an instant. */
export interface OnCallNow {
  /** In the order of layers and groups; empty = nobody is planned. */
  readonly people: readonly AccountId[];
  /** The same people are on call until then, at most 400 days ahead. */
  readonly validUntil: Instant;
  /** What each layer, override and temporary schedule said, and which won. */
  readonly why: readonly Verdict[];
}

// Most answers change within a day; a rota of one person never does.
const HORIZONS_DAYS = [2, 15, 400] as const;

const validUntil = (schedule: OnCallSchedule, t: Instant, context: OnCallContext): Instant => {
  for (const days of HORIZONS_DAYS) {
    const window = { start: t, end: t + days * DAY_MS };
    const end = finalSchedule(schedule, window, context)[0]?.end ?? window.end;
    if (end < window.end) return end;
  }
  return t + 400 * DAY_MS;
};

/** Who is on call at `t` by the schedule alone: presence and open desks are asked by `whoIsOnCall`. */
export const onCallAt = (schedule: OnCallSchedule, t: Instant, context: OnCallContext): OnCallNow => {
  const lanes = lanesIn(schedule, { start: t, end: t + 1 }, context);
  const duty = dutyAt(schedule, lanes, t);
  return { people: duty.people, validUntil: validUntil(schedule, t, context), why: verdictsOf(duty) };
};
