import * as v from 'valibot';
import { HOUR_MS, MINUTE_MS, isoOf } from '../../src/domain/instant';
import { firstInstantOf, lastInstantOf, wallAt, wallOf } from '../../src/domain/oncall/wall-clock';
import type { OnCallCase } from './oncall';
import { type Outcome, compared } from './oncall-outcome';
import { INSTANT } from './oncall-shapes';

const GIVEN = v.object({ tz: v.string(), which: v.optional(v.picklist(['first', 'last'])) });
const CHECKS = v.array(
  v.union([
    v.object({ date: v.string(), clock: v.string(), instant: INSTANT }),
    v.object({ at: INSTANT, add_minutes: v.number(), instant: INSTANT }),
    v.object({ a: INSTANT, b: INSTANT, wall_hours: v.number() }),
  ]),
);

export const replayClock = (one: OnCallCase): Outcome => {
  const { tz, which } = v.parse(GIVEN, one.given);
  const checks = v.parse(CHECKS, one.checks);
  const resolve = which === 'last' ? lastInstantOf : firstInstantOf;
  const got = checks.map((check) => {
    if ('clock' in check) return isoOf(resolve(wallOf(check.date, check.clock), tz));
    if ('a' in check) return (wallAt(check.b, tz) - wallAt(check.a, tz)) / HOUR_MS;
    return isoOf(firstInstantOf(wallAt(check.at, tz) + check.add_minutes * MINUTE_MS, tz));
  });
  const expected = checks.map((check) => ('a' in check ? check.wall_hours : isoOf(check.instant)));
  return compared(expected, got);
};
