import * as v from 'valibot';
import { afterWorkingDays } from '../../src/domain/hours/after-working-days';
import { afterWorkingTime } from '../../src/domain/hours/after-working-time';
import type { CompiledCalendar } from '../../src/domain/hours/compile-calendar';
import { isWorkingDay } from '../../src/domain/hours/is-working-day';
import { kindOfDay } from '../../src/domain/hours/kind-of-day';
import { nextChange } from '../../src/domain/hours/next-change';
import { nextOpening } from '../../src/domain/hours/next-opening';
import { openAt } from '../../src/domain/hours/open-at';
import { openSpans } from '../../src/domain/hours/open-spans';
import { previousOpening } from '../../src/domain/hours/previous-opening';
import { wallToInstant } from '../../src/domain/hours/wall-to-instant';
import { workingDateAfter } from '../../src/domain/hours/working-date-after';
import { workingTime } from '../../src/domain/hours/working-time';
import type { Instant } from '../../src/domain/instant';
import { DAY_MS, SECOND_MS, instantOf, isoOf } from '../../src/domain/instant';

const AT = v.pipe(v.string(), v.transform(instantOf));
const PAUSES = v.pipe(
  v.array(v.tuple([AT, AT])),
  v.transform((pauses) => pauses.map(([start, end]) => ({ start, end }))),
);

type Operation = (calendar: CompiledCalendar, args: unknown) => unknown;

const operation =
  <Schema extends v.GenericSchema>(
    schema: Schema,
    ask: (calendar: CompiledCalendar, args: v.InferOutput<Schema>) => unknown,
  ): Operation =>
  (calendar, args) =>
    ask(calendar, v.parse(schema, args));

const shown = (at: Instant | null): string | null => (at === null ? null : isoOf(at));

/** The first close after an instant, an opening in between passed over. */
const nextClose = (calendar: CompiledCalendar, at: Instant): Instant | null => {
  const change = nextChange(calendar, at);
  return change?.kind === 'opens' ? nextClose(calendar, change.at) : (change?.at ?? null);
};

const PERIODS_WITHIN = 60 * DAY_MS;

/** Each operation of the neutral cases in terms of the engine; durations are seconds there. */
export const WORKTIME_OPERATIONS: Readonly<Record<string, Operation>> = {
  add: operation(v.object({ from: AT, seconds: v.number() }), (calendar, { from, seconds }) =>
    shown(afterWorkingTime(calendar, from, seconds * SECOND_MS)),
  ),
  elapsed: operation(
    v.object({ from: AT, to: AT }),
    (calendar, { from, to }) => workingTime(calendar, from, to) / SECOND_MS,
  ),
  isOpen: operation(v.object({ at: AT }), (calendar, { at }) => openAt(calendar, at).open),
  nextOpen: operation(v.object({ at: AT }), (calendar, { at }) => shown(nextOpening(calendar, at))),
  prevOpen: operation(v.object({ at: AT }), (calendar, { at }) => shown(previousOpening(calendar, at))),
  nextClose: operation(v.object({ at: AT }), (calendar, { at }) => shown(nextClose(calendar, at))),
  nextChange: operation(v.object({ at: AT }), (calendar, { at }) => {
    const change = nextChange(calendar, at);
    return change && { at: isoOf(change.at), kind: change.kind === 'opens' ? 'open' : 'close' };
  }),
  periods: operation(v.object({ from: AT, count: v.number() }), (calendar, { from, count }) =>
    openSpans(calendar, from, from + PERIODS_WITHIN)
      .slice(0, count)
      .map(({ start, end }) => [isoOf(start), isoOf(end)]),
  ),
  isWorkingDay: operation(v.object({ date: v.string() }), (calendar, { date }) => isWorkingDay(calendar, date)),
  isHoliday: operation(
    v.object({ date: v.string() }),
    (calendar, { date }) => kindOfDay(calendar, wallToInstant(calendar.clock.zone, date, '12:00')).kind === 'holiday',
  ),
  addWorkingDays: operation(v.object({ from: AT, days: v.number() }), (calendar, { from, days }) =>
    shown(afterWorkingDays(calendar, from, days)),
  ),
  addWorkingDates: operation(v.object({ date: v.string(), days: v.number() }), (calendar, { date, days }) =>
    workingDateAfter(calendar, date, days),
  ),
  slaDue: operation(
    v.object({ start: AT, seconds: v.number(), pauses: PAUSES }),
    (calendar, { start, seconds, pauses }) => shown(afterWorkingTime(calendar, start, seconds * SECOND_MS, pauses)),
  ),
  slaElapsed: operation(
    v.object({ start: AT, end: AT, pauses: PAUSES }),
    (calendar, { start, end, pauses }) => workingTime(calendar, start, end, pauses) / SECOND_MS,
  ),
  slaRemaining: operation(
    v.object({ start: AT, at: AT, seconds: v.number(), pauses: PAUSES }),
    (calendar, { start, at, seconds, pauses }) => seconds - workingTime(calendar, start, at, pauses) / SECOND_MS,
  ),
};
