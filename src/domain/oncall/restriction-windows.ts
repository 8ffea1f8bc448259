import type { Span } from '../instant';
import { DAY_MS } from '../instant';
import type { OnCallContext } from './context';
import type { Layer } from './schedule';
import { localDayOf, type LocalDay, weekdayOf } from '../hours/local-day';
import { type Wall, dayOf, dayOfMonth, firstInstantOf, lastInstantOf, timeOf } from './wall-clock';

/** Which local days of a layer have shifts, and from when to when of the wall clock. */
export interface DayPlan {
  /** False = every moment has a shift, so that nothing needs to be looked up. */
  readonly limited: boolean;
  readonly matches: (day: LocalDay) => boolean;
  /** Window of the wall clock, in ms since midnight; past 24 h it runs into the next day. */
  readonly opens: number;
  readonly closes: number;
}

/** Reads the restriction of a layer; hours that do not end after they start run past midnight (equal = 24 hours). */
export const dayPlanOf = (layer: Layer, context: OnCallContext): DayPlan => {
  const { days, daysOfMonth, hours, kindOfDay } = layer.restriction ?? {};
  const holidays = new Set((context.holidays?.[layer.holidaysOf ?? ''] ?? []).map(localDayOf));
  const kindOf = (day: LocalDay): 'workday' | 'weekend' | 'holiday' => {
    if (holidays.has(day)) return 'holiday';
    const weekday = weekdayOf(day);
    return weekday === 'sat' || weekday === 'sun' ? 'weekend' : 'workday';
  };
  const matches = (day: LocalDay): boolean => {
    if (days !== undefined && !days.includes(weekdayOf(day))) return false;
    if (daysOfMonth !== undefined && !daysOfMonth.includes(dayOfMonth(day))) return false;
    return kindOfDay === undefined || kindOfDay.includes(kindOf(day));
  };
  const opens = hours === undefined ? 0 : timeOf(hours.start);
  const end = hours === undefined ? DAY_MS : timeOf(hours.end);
  const limited = [days, daysOfMonth, kindOfDay, hours].some((part) => part !== undefined);
  return { limited, matches, opens, closes: end <= opens ? end + DAY_MS : end };
};

/** True when some window of the plan meets [start, end) of the wall clock. */
export const hasWindowIn = (plan: DayPlan, start: Wall, end: Wall): boolean => {
  for (let day = dayOf(start) - 1; day * DAY_MS < end; day += 1) {
    const meets = day * DAY_MS + plan.opens < end && day * DAY_MS + plan.closes > start;
    if (meets && plan.matches(day)) return true;
  }
  return false;
};

/** Windows of the plan that meet [start, end) of the wall clock, as instants; windows that touch are joined. */
export const windowsIn = (plan: DayPlan, zone: string, wall: { start: Wall; end: Wall }): readonly Span[] => {
  const spans: { start: number; end: number }[] = [];
  for (let day = dayOf(wall.start) - 1; day * DAY_MS < wall.end; day += 1) {
    if (!plan.matches(day)) continue;
    const start = firstInstantOf(day * DAY_MS + plan.opens, zone);
    const end = lastInstantOf(day * DAY_MS + plan.closes, zone);
    const last = spans.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else if (start < end) spans.push({ start, end });
  }
  return spans;
};
