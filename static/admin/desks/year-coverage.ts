import { compileCalendar } from '../../../src/domain/hours/compile-calendar';
import { type Coverage, coverage } from '../../../src/domain/hours/coverage/coverage';
import { localDateOf, localDayOf, weekdayOf } from '../../../src/domain/hours/local-day';
import { zoneClock } from '../../../src/domain/hours/zone-clock';
import type { Span } from '../../../src/domain/instant';
import { contextOfDesks } from '../../../src/domain/oncall/context-of-desks';
import { finalSchedule } from '../../../src/domain/oncall/final-schedule';
import type { Rules } from '../../../src/domain/rules/rules';

/** A week from Monday to Monday on a clock, cut by nothing: the first and last reach into other years. */
export interface Week extends Span {
  /** Local date of its Monday. */
  readonly monday: string;
}

export interface YearCoverage {
  readonly coverage: Coverage;
  readonly weeks: readonly Week[];
}

/** What the desks cover of a year of a zone, with whom the rota plans, and the weeks it is shown in. */
export const yearCoverage = (rules: Rules, year: number, zone: string): YearCoverage => {
  const clock = zoneClock(zone);
  const first = localDayOf(`${year}-01-01`);
  const end = localDayOf(`${year + 1}-01-01`);
  const window = { start: clock.instantOf(first, 0), end: clock.instantOf(end, 0) };
  const desks = rules.desks.map(({ id, name, calendar }) => ({ id, name, calendar: compileCalendar(calendar) }));
  const onCall = finalSchedule(rules.onCall, window, contextOfDesks(desks)).filter(({ people }) => people.length > 0);
  let monday = first;
  while (weekdayOf(monday) !== 'mon') monday -= 1;
  const weeks: Week[] = [];
  for (let day = monday; day < end; day += 7)
    weeks.push({ monday: localDateOf(day), start: clock.instantOf(day, 0), end: clock.instantOf(day + 7, 0) });
  return { coverage: coverage(desks, window, onCall), weeks };
};
