import * as v from 'valibot';
import { compileCalendar } from '../../src/domain/hours/compile-calendar';
import type { CoveredDesk } from '../../src/domain/hours/coverage/covered-desk';
import { validateCalendar } from '../../src/domain/hours/validate-calendar';

export const COVERAGE_META = v.object({
  desks: v.array(v.object({ id: v.string(), place: v.string(), zone: v.string() })),
  holidays: v.record(v.string(), v.array(v.string())),
});

const OFFICE_DAY = [{ start: '08:00', end: '17:00' }];
const WEEK = { mon: OFFICE_DAY, tue: OFFICE_DAY, wed: OFFICE_DAY, thu: OFFICE_DAY, fri: OFFICE_DAY };

/** The desks of a coverage file: Monday to Friday 08–17, closed on the dates the file lists. */
export const desksOf = ({ desks, holidays }: v.InferOutput<typeof COVERAGE_META>): readonly CoveredDesk[] =>
  desks.map(({ id, place, zone }) => {
    const closed = (holidays[id] ?? []).map((date) => ({ date, name: 'Holiday', scope: 'national', ticked: true }));
    const calendar = validateCalendar({ zone, hours: [{ week: WEEK }], holidays: closed }, id);
    return { id, name: place, calendar: compileCalendar(calendar) };
  });
