import * as v from 'valibot';
import { compileCalendar } from '../../src/domain/hours/compile-calendar';
import { coverage } from '../../src/domain/hours/coverage/coverage';
import type { CoveredDesk } from '../../src/domain/hours/coverage/covered-desk';
import { subtractedSpans } from '../../src/domain/hours/coverage/subtracted-spans';
import { joinedSpans } from '../../src/domain/hours/joined-spans';
import { openSpans } from '../../src/domain/hours/open-spans';
import { HOUR_MS } from '../../src/domain/instant';
import { WEEKDAYS } from '../../src/domain/hours/calendar';

const INPUT = v.object({
  year: v.number(),
  sites: v.array(v.string()),
  waking_hours_local: v.tuple([v.number(), v.number()]),
});

const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** Unstaffed hours outside the waking hours of every site; waking hours are a week of seven days without holidays. */
export const nightHours = (desks: readonly CoveredDesk[], input: unknown): unknown => {
  const { year, sites, waking_hours_local: waking } = v.parse(INPUT, input);
  const window = { start: Date.UTC(year, 0, 1), end: Date.UTC(year + 1, 0, 1) };
  const day = [{ start: clock(waking[0]), end: clock(waking[1]) }];
  const week = Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, day]));
  const awake = desks
    .filter(({ id }) => sites.includes(id))
    .flatMap(({ calendar }) => {
      const site = compileCalendar({ zone: calendar.clock.zone, hours: [{ week }], holidays: [] });
      return openSpans(site, window.start, window.end);
    });
  const { gaps, gapMs } = coverage(desks, window);
  const nights = subtractedSpans(gaps, joinedSpans(awake));
  return {
    hours_in_nobodys_waking_time: nights.reduce((sum, { start, end }) => sum + end - start, 0) / HOUR_MS,
    of_unstaffed_hours: gapMs / HOUR_MS,
  };
};
