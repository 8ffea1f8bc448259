import * as v from 'valibot';
import { compileCalendar } from '../../src/domain/hours/compile-calendar';
import type { ReadCases } from './case-file';
import { compared, unreplayable } from './oncall-outcome';
import { WORKTIME_OPERATIONS } from './worktime-operations';
import { SCHEDULE, calendarOf } from './worktime-schedule';

const FILE = v.object({
  cases: v.array(
    v.object({
      id: v.string(),
      op: v.string(),
      schedule: SCHEDULE,
      args: v.record(v.string(), v.unknown()),
      expected: v.unknown(),
      otherConvention: v.optional(v.string()),
    }),
  ),
});

/** Neutral working-time cases; those whose source follows another convention are skipped by name. */
export const readWorktimeCases: ReadCases = (file) =>
  v.parse(FILE, file).cases.map((one) => ({
    id: one.id,
    kind: one.op,
    replay: () => {
      const operation = WORKTIME_OPERATIONS[one.op];
      if (operation === undefined) return unreplayable(`operation ${one.op}`);
      if (one.otherConvention !== undefined)
        return { result: 'skipped', reason: `other convention: ${one.otherConvention}` };
      return compared(one.expected, operation(compileCalendar(calendarOf(one.schedule)), one.args));
    },
  }));
