import { DAY_MS, type Instant } from '../instant';
import type { OnCallContext } from './context';
import { type FinalSpan, finalSchedule } from './final-schedule';
import type { OnCallSchedule } from './schedule';

const HORIZONS_DAYS = [8, 40, 400] as const;

/**
 * Who comes next: the first span after the one that runs at `t` in which other people are on call.
 * @returns undefined when nobody else comes within 400 days.
 */
export const nextOnCall = (schedule: OnCallSchedule, t: Instant, context: OnCallContext): FinalSpan | undefined => {
  for (const days of HORIZONS_DAYS) {
    const window = { start: t, end: t + days * DAY_MS };
    const [now, ...later] = finalSchedule(schedule, window, context);
    const others = new Set(now?.people ?? []);
    const next = later.find(({ people }) => people.length > 0 && people.some((person) => !others.has(person)));
    // A span cut by the horizon would tell a wrong end.
    if (next !== undefined && next.end < window.end) return next;
  }
  return undefined;
};
