import { DAY_MS, type Instant } from '../instant';
import type { OnCallContext } from './context';
import { type FinalSpan, finalSchedule } from './final-schedule';
import type { OnCallSchedule, Rotation } from './schedule';

const HORIZONS_DAYS = [8, 40, 400] as const;
const TEN_YEARS_DAYS = 3_660;
const LONGEST_DAYS = { hour: 1 / 24, day: 1, week: 7, month: 31 } as const;

/** A turn and the pause after it, in days, rounded up. */
const turnDays = ({ unit, length, every = 1 }: Rotation): number => Math.ceil(LONGEST_DAYS[unit] * length * every);

/**
 * Who comes next: the first span after the one that runs at `t` in which other people are on call. A span that goes
 * on beyond the horizon (400 days, or two of the longest turns, ten years at most) ends there.
 * @returns undefined when nobody else comes until then.
 */
export const nextOnCall = (schedule: OnCallSchedule, t: Instant, context: OnCallContext): FinalSpan | undefined => {
  const twoTurns = 1 + 2 * Math.max(0, ...schedule.layers.map(({ rotation }) => turnDays(rotation)));
  const farthest = Math.max(HORIZONS_DAYS[2], Math.min(twoTurns, TEN_YEARS_DAYS));
  for (const days of [...HORIZONS_DAYS, farthest]) {
    const window = { start: t, end: t + days * DAY_MS };
    const [now, ...later] = finalSchedule(schedule, window, context);
    const others = new Set(now?.people ?? []);
    const next = later.find(({ people }) => people.length > 0 && people.some((person) => !others.has(person)));
    // A span cut by a near horizon would tell a wrong end.
    if (next !== undefined && (next.end < window.end || days === farthest)) return next;
  }
  return undefined;
};
