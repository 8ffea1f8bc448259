import * as v from 'valibot';
import type { Calendar } from '../../src/domain/hours/calendar';
import { validateCalendar } from '../../src/domain/hours/validate-calendar';

const SPANS = v.array(v.tuple([v.string(), v.string()]));

/** A schedule as the neutral cases write it. */
export const SCHEDULE = v.object({
  timeZone: v.string(),
  hours: v.record(v.string(), SPANS),
  holidays: v.optional(v.array(v.string()), []),
  annualHolidays: v.optional(v.array(v.string()), []),
  dateHours: v.optional(v.record(v.string(), SPANS), {}),
  dateBreaks: v.optional(v.record(v.string(), SPANS), {}),
});

/** Years of the cases, with room on both sides. */
const FIRST_YEAR = 2000;
const YEARS = 40;

const hoursOf = (spans: readonly (readonly [string, string])[]) => spans.map(([start, end]) => ({ start, end }));

const holiday = (date: string) => ({ date, name: `Holiday ${date}`, scope: 'national', ticked: true });

const everyYear = (monthAndDay: string) =>
  Array.from({ length: YEARS }, (_, index) => `${FIRST_YEAR + index}-${monthAndDay}`).filter((date) =>
    new Date(`${date}T00:00:00Z`).toISOString().startsWith(date),
  );

/** Turns it into our stored document, through the same door as an admin's. */
export const calendarOf = (schedule: v.InferOutput<typeof SCHEDULE>): Calendar =>
  validateCalendar(
    {
      zone: schedule.timeZone,
      hours: [
        { week: Object.fromEntries(Object.entries(schedule.hours).map(([day, spans]) => [day, hoursOf(spans)])) },
      ],
      holidays: [...new Set([...schedule.holidays, ...schedule.annualHolidays.flatMap(everyYear)])].map(holiday),
      dateHours: Object.entries(schedule.dateHours).map(([date, spans]) => ({ date, hours: hoursOf(spans) })),
      closures: Object.entries(schedule.dateBreaks).flatMap(([date, spans]) =>
        hoursOf(spans).map((hours) => ({ date, name: 'Break', ...hours })),
      ),
    },
    'schedule',
  );
