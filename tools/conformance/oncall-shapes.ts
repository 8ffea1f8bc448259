import * as v from 'valibot';
import type { LocalDate, LocalTime, Weekday } from '../../src/domain/hours/calendar';
import { type Instant, MINUTE_MS, type Span, instantOf } from '../../src/domain/instant';
import type { Layer, OnCallSchedule, Rotation } from '../../src/domain/oncall/schedule';
import { localDateOf } from '../../src/domain/hours/local-day';
import { dayOf, wallAt } from '../../src/domain/oncall/wall-clock';

/** Shapes and conversions that several kinds of on-call cases have in common. */
export const INSTANT = v.pipe(v.string(), v.transform(instantOf));

const DAYS = { MO: 'mon', TU: 'tue', WE: 'wed', TH: 'thu', FR: 'fri', SA: 'sat', SU: 'sun' } as const;
export const WEEKDAY = v.pipe(
  v.picklist(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']),
  v.transform((day): Weekday => DAYS[day]),
);

const UNITS = { hourly: 'hour', daily: 'day', weekly: 'week', monthly: 'month' } as const;
export const UNIT = v.pipe(
  v.picklist(['hourly', 'daily', 'weekly', 'monthly']),
  v.transform((unit) => UNITS[unit]),
);

export const ROTATION = v.object({ tz: v.string(), unit: UNIT, length: v.number(), start: INSTANT });

/** Local date and time of an instant, to the minute. */
export const localAt = (instant: Instant, zone: string): { readonly date: LocalDate; readonly time: LocalTime } => {
  const wall = wallAt(instant, zone);
  return { date: localDateOf(dayOf(wall)), time: new Date(wall).toISOString().slice(11, 16) };
};

export const rotationOf = (
  given: v.InferOutput<typeof ROTATION>,
  members: Rotation['members'],
  { zone }: { readonly zone: string },
): Rotation => {
  const { date, time } = localAt(given.start, zone);
  return { unit: given.unit, length: given.length, startDate: date, startTime: time, members };
};

/** A layer in which some people have one shift and never another. */
export const onceLayer = (id: string, span: Span, who: { people: readonly string[]; priority?: number }): Layer => {
  const [from, to] = [localAt(span.start, 'UTC'), localAt(span.end, 'UTC')];
  return {
    id,
    name: id,
    zone: 'UTC',
    priority: who.priority ?? 0,
    rotation: {
      unit: 'month',
      length: 1200,
      startDate: from.date,
      startTime: from.time,
      endDate: to.date,
      endTime: to.time,
      members: [{ turns: [who.people] }],
    },
  };
};

export const scheduleOf = (layers: readonly Layer[], more: Partial<OnCallSchedule> = {}): OnCallSchedule => ({
  layers,
  overrides: [],
  temporary: [],
  swaps: [],
  ...more,
});

export const toMinute = (instant: Instant): Instant => Math.floor(instant / MINUTE_MS) * MINUTE_MS;
