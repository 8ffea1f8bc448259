import * as v from 'valibot';
import { HOUR_MS, isoOf } from '../../src/domain/instant';
import { handOffsAround, turnSpanAt } from '../../src/domain/oncall/hand-offs';
import type { OnCallCase } from './oncall';
import { type Outcome, compared } from './oncall-outcome';
import { INSTANT, ROTATION, rotationOf } from './oncall-shapes';

const GIVEN = v.object({ rotation: ROTATION, from: v.optional(INSTANT), to: v.optional(INSTANT) });
const SPAN = v.object({ start: INSTANT, end: INSTANT });
const EXPECT = v.object({ handoffs: v.array(INSTANT), shift_at_from: SPAN });
const CHECK = v.object({
  at: INSTANT,
  start: v.optional(INSTANT),
  end: v.optional(INSTANT),
  elapsed_hours: v.optional(v.number()),
});

export const replayGrid = (one: OnCallCase): Outcome => {
  const given = v.parse(GIVEN, one.given);
  const zone = given.rotation.tz;
  const rotation = rotationOf(given.rotation, [], { zone });
  if (given.from !== undefined && given.to !== undefined) {
    const expected = v.parse(EXPECT, one.expect);
    const handoffs = handOffsAround(rotation, { start: given.from, end: given.to }, { zone });
    return compared(expected, { handoffs, shift_at_from: turnSpanAt(rotation, given.from, { zone }) });
  }
  const checks = v.parse(v.array(CHECK), one.checks);
  const got = checks.map((check) => {
    const turn = turnSpanAt(rotation, check.at, { zone });
    return {
      at: isoOf(check.at),
      ...(check.start === undefined ? {} : { start: isoOf(turn.start) }),
      ...(check.end === undefined ? {} : { end: isoOf(turn.end) }),
      ...(check.elapsed_hours === undefined ? {} : { elapsed_hours: (turn.end - check.at) / HOUR_MS }),
    };
  });
  const expected = checks.map((check) => ({
    at: isoOf(check.at),
    ...(check.start === undefined ? {} : { start: isoOf(check.start) }),
    ...(check.end === undefined ? {} : { end: isoOf(check.end) }),
    ...(check.elapsed_hours === undefined ? {} : { elapsed_hours: check.elapsed_hours }),
  }));
  return compared(expected, got);
};
