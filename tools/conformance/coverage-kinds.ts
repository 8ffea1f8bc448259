import * as v from 'valibot';
import { closedSpanAt } from '../../src/domain/hours/closed-span-at';
import { coverage } from '../../src/domain/hours/coverage/coverage';
import type { CoveredDesk } from '../../src/domain/hours/coverage/covered-desk';
import { joinedSpans } from '../../src/domain/hours/joined-spans';
import { nextOpening } from '../../src/domain/hours/next-opening';
import { openAt } from '../../src/domain/hours/open-at';
import type { Span } from '../../src/domain/instant';
import { HOUR_MS, instantOf, isoOf } from '../../src/domain/instant';
import { handOffs } from './coverage-hand-offs';
import { nightHours } from './coverage-nights';

const AT = v.pipe(v.string(), v.transform(instantOf));
const WINDOW = v.object({ from: AT, to: AT });
const YEAR = v.object({ year: v.number() });

type Ask = (desks: readonly CoveredDesk[], input: unknown) => unknown;

const hours = (ms: number): number => ms / HOUR_MS;

const shown = ({ start, end }: Span): readonly [string, string] => [isoOf(start), isoOf(end)];

const yearOf = (input: unknown): Span => {
  const { year } = v.parse(YEAR, input);
  return { start: Date.UTC(year, 0, 1), end: Date.UTC(year + 1, 0, 1) };
};

const total = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Each kind of a coverage file: input in, answer in the words of the file out. */
export const COVERAGE_KINDS: Readonly<Record<string, Ask>> = {
  'desks.open_at': (desks, input) => {
    const { at } = v.parse(v.object({ at: AT }), input);
    return { open: desks.filter(({ calendar }) => openAt(calendar, at).open).map(({ id }) => id) };
  },
  'desks.next_open': (desks, input) => {
    const { at } = v.parse(v.object({ at: AT }), input);
    const openings = desks.map(({ id, calendar }) => ({ id, opens: nextOpening(calendar, at) ?? Infinity }));
    const first = Math.min(...openings.map(({ opens }) => opens));
    const ids = openings.filter(({ opens }) => opens === first).map(({ id }) => id);
    return { at: isoOf(first), desks: ids, wait_hours: hours(first - at) };
  },
  'coverage.gaps': (desks, input) => {
    const { from, to } = v.parse(WINDOW, input);
    const { gaps, gapMs, staffedMs } = coverage(desks, { start: from, end: to });
    return { gaps: gaps.map(shown), gap_hours: hours(gapMs), staffed_hours: hours(staffedMs) };
  },
  'coverage.year': (desks, input) => {
    const window = yearOf(input);
    const { staffedMs, gapMs, lostToHolidays, longestGap } = coverage(desks, window);
    return {
      hours: hours(window.end - window.start),
      staffed_hours: hours(staffedMs),
      gap_hours: hours(gapMs),
      gap_hours_if_there_were_no_holidays: hours(gapMs - total(lostToHolidays)),
      lost_to_holidays: hours(total(lostToHolidays)),
      longest_gap_hours: longestGap && hours(longestGap.end - longestGap.start),
    };
  },
  'coverage.holiday_loss': (desks, input) => ({
    intervals: joinedSpans(coverage(desks, yearOf(input)).lostToHolidays).map(shown),
  }),
  'weekend.hours': (desks, input) => {
    const { zone, from } = v.parse(v.object({ zone: v.string(), from: AT }), input);
    const desk = desks.find(({ calendar }) => calendar.clock.zone === zone);
    const closed = desk && closedSpanAt(desk.calendar, from);
    return { hours: hours((closed?.end ?? 0) - (closed?.start ?? 0)) };
  },
  'oncall.night_hours': nightHours,
  'rotation.handoffs_within': handOffs,
};
