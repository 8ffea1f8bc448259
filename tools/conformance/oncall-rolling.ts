import * as v from 'valibot';
import { HOUR_MS, type Instant, MINUTE_MS } from '../../src/domain/instant';
import type { Layer } from '../../src/domain/oncall/schedule';
import { DAY_MS } from '../../src/domain/instant';
import { INSTANT, UNIT, WEEKDAY, localAt } from './oncall-shapes';

/** A rolling shift as Grafana writes it: a recurring event that its groups take in turn. */
export const ROLLING = v.object({
  start: INSTANT,
  rotation_start: v.optional(INSTANT),
  until: v.optional(INSTANT),
  frequency: v.optional(UNIT),
  interval: v.optional(v.number()),
  week_start: v.optional(v.literal('MO')),
  days: v.optional(v.array(WEEKDAY)),
  month_days: v.optional(v.array(v.number())),
  duration_h: v.optional(v.number()),
  duration_min: v.optional(v.number()),
  users: v.array(v.array(v.string())),
  override: v.optional(v.boolean()),
});
export type Rolling = v.InferOutput<typeof ROLLING>;

/** By-day shifts count weeks from Monday and calendar months, whatever day they start on. */
const gridStart = (shift: Rolling): Instant => {
  if (shift.days === undefined && shift.month_days === undefined) return shift.start;
  const start = new Date(shift.start);
  if (shift.frequency === 'week') return shift.start - ((start.getUTCDay() + 6) % 7) * DAY_MS;
  if (shift.frequency === 'month') return shift.start - (start.getUTCDate() - 1) * DAY_MS;
  return shift.start;
};

/** The same shift as one of our layers; an interval is so many turns in a row on daily by-day shifts, else a pause. */
export const rollingLayer = (shift: Rolling): Layer => {
  const byDay = shift.days !== undefined || shift.month_days !== undefined;
  const interval = shift.interval ?? 1;
  const inARow = byDay && shift.frequency === 'day';
  const minutes = (shift.duration_h ?? 0) * 60 + (shift.duration_min ?? 0);
  const { date, time } = localAt(gridStart(shift), 'UTC');
  const once = shift.frequency === undefined;
  const lastInstant = once ? Math.min(shift.until ?? Infinity, shift.start + minutes * MINUTE_MS) : shift.until;
  const end = lastInstant === undefined ? undefined : localAt(lastInstant, 'UTC');
  const hours = { start: time, end: localAt(shift.start + (minutes / 60) * HOUR_MS, 'UTC').time };
  const restriction = {
    hours,
    ...(shift.days === undefined ? {} : { days: shift.days }),
    ...(shift.month_days === undefined ? {} : { daysOfMonth: shift.month_days }),
  };
  return {
    id: 'rolling',
    name: 'Rolling',
    zone: 'UTC',
    priority: 0,
    ...(byDay ? { restriction } : {}),
    rotation: {
      unit: shift.frequency ?? 'month',
      length: inARow ? interval : 1,
      startDate: date,
      startTime: time,
      ...(end === undefined ? {} : { endDate: end.date, endTime: end.time }),
      ...(inARow ? {} : { every: interval }),
      ...(byDay ? {} : { shiftMinutes: minutes }),
      members: [{ validFrom: shift.rotation_start ?? shift.start, turns: shift.users }],
    },
  };
};
