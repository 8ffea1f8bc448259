import * as v from 'valibot';
import { DAY_MS, isoOf } from '../../src/domain/instant';
import { onCallAt } from '../../src/domain/oncall/on-call-at';
import type { Layer } from '../../src/domain/oncall/schedule';
import { shiftsIn } from '../../src/domain/oncall/shifts-in';
import type { OnCallCase } from './oncall';
import { type Outcome, compared } from './oncall-outcome';
import { INSTANT, WEEKDAY, scheduleOf } from './oncall-shapes';

export const RULE = v.object({ days: v.array(WEEKDAY), start: v.string(), end: v.string() });
const GIVEN = v.object({ rule: v.object({ ...RULE.entries, tz: v.string() }) });
const CHECK = v.object({
  at: INSTANT,
  active: v.optional(v.boolean()),
  start: v.optional(INSTANT),
  end: v.optional(INSTANT),
});

/** A rule is a layer with a restriction, whose one member never changes. */
export const ruleLayer = (
  rule: v.InferOutput<typeof RULE>,
  zone: string,
  who: { id: string; people: string[] },
): Layer => ({
  id: who.id,
  name: who.id,
  zone,
  priority: 0,
  restriction: { days: rule.days, hours: { start: rule.start, end: rule.end } },
  rotation: {
    unit: 'week',
    length: 1,
    startDate: '1999-01-04',
    startTime: '00:00',
    members: [{ turns: [who.people] }],
  },
});

export const replayRule = (one: OnCallCase): Outcome => {
  const { rule } = v.parse(GIVEN, one.given);
  const checks = v.parse(v.array(CHECK), one.checks);
  const schedule = scheduleOf([ruleLayer(rule, rule.tz, { id: 'rule', people: ['somebody'] })]);
  const got = checks.map(({ at, active, start }) => {
    if (active !== undefined) return { at: isoOf(at), active: onCallAt(schedule, at, {}).people.length > 0 };
    const window = { start: at - 15 * DAY_MS, end: at + 15 * DAY_MS };
    const shift = shiftsIn(schedule, window, {}).find((candidate) => candidate.end > at);
    if (shift === undefined) return { at: isoOf(at) };
    return start === undefined
      ? { at: isoOf(at), end: isoOf(shift.end) }
      : { at: isoOf(at), start: isoOf(shift.start) };
  });
  const expected = checks.map(({ at, active, start, end }) => ({
    at: isoOf(at),
    ...(active === undefined ? {} : { active }),
    ...(start === undefined ? {} : { start: isoOf(start) }),
    ...(end === undefined ? {} : { end: isoOf(end) }),
  }));
  return compared(expected, got);
};
