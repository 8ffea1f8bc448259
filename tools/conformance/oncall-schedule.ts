import * as v from 'valibot';
import { isoOf } from '../../src/domain/instant';
import { recordedShifts } from '../../src/domain/oncall/recorded-shifts';
import type { Layer } from '../../src/domain/oncall/schedule';
import { type Shift, shiftsIn } from '../../src/domain/oncall/shifts-in';
import type { OnCallCase } from './oncall';
import { overrideOf } from './oncall-layers';
import { type Outcome, compared } from './oncall-outcome';
import { RULE, ruleLayer } from './oncall-rule';
import { INSTANT, ROTATION, rotationOf, scheduleOf, toMinute } from './oncall-shapes';

const MINUTE = v.pipe(INSTANT, v.transform(toMinute));
const TARGET = v.union([
  v.object({ user: v.string() }),
  v.object({
    rotation: v.object({
      ...ROTATION.entries,
      participants: v.array(v.string()),
      current_index: v.number(),
      current_since: MINUTE,
    }),
  }),
]);
const GIVEN = v.object({
  window: v.object({ from: INSTANT, to: INSTANT }),
  now: v.optional(INSTANT),
  history: v.optional(v.array(v.object({ user: v.string(), start: MINUTE, end: v.optional(MINUTE) }))),
  schedule: v.object({ tz: v.string(), rules: v.array(v.object({ ...RULE.entries, target: TARGET })) }),
  overrides: v.optional(
    v.array(v.object({ add: v.optional(v.string()), remove: v.optional(v.string()), start: INSTANT, end: INSTANT })),
  ),
});
const EXPECT = v.object({
  shifts: v.array(
    v.object({ user: v.string(), start: INSTANT, end: INSTANT, truncated: v.optional(v.boolean(), false) }),
  ),
});
type Rule = v.InferOutput<typeof GIVEN>['schedule']['rules'][number];

/** One rule is one layer; all of them are on call together. */
const layerOf = (rule: Rule, index: number, { tz }: { readonly tz: string }): Layer => {
  const { target } = rule;
  const id = `rule ${index}`;
  if ('user' in target) return ruleLayer(rule, tz, { id, people: [target.user] });
  const { participants, current_index, current_since } = target.rotation;
  const members = [
    {
      validFrom: current_since,
      turns: participants.map((person) => [person]),
      firstTurn: current_index,
    },
  ];
  // The case counts this rotation in its own zone; its hand-offs are the same instants in the rule's (no change of
  // the clock lies between).
  const rotation = rotationOf(target.rotation, members, { zone: tz });
  return { ...ruleLayer(rule, tz, { id, people: [] }), rotation };
};

export const replaySchedule = (one: OnCallCase): Outcome => {
  const given = v.parse(GIVEN, one.given);
  const layers = given.schedule.rules.map((rule, index) => layerOf(rule, index, given.schedule));
  const overrides = (given.overrides ?? []).map((change) => overrideOf(change, change));
  const schedule = scheduleOf(layers, { overrides });
  const window = { start: given.window.from, end: given.window.to };
  const recorded = (given.history ?? []).map(({ user, ...span }) => ({ person: user, ...definedOf(span) }));
  const shifts =
    given.now === undefined
      ? shiftsIn(schedule, window, {})
      : recordedShifts(schedule, window, { context: {}, recorded, now: toMinute(given.now) });
  return compared(v.parse(EXPECT, one.expect).shifts.map(lineOf), shifts.map(shiftOf).map(lineOf));
};

const definedOf = ({ start, end }: { start: number; end?: number | undefined }): { start: number; end?: number } =>
  end === undefined ? { start } : { start, end };

const shiftOf = (shift: Shift): { user: string; start: number; end: number; truncated: boolean } => ({
  user: shift.person,
  start: shift.start,
  end: shift.end,
  truncated: shift.goesOn,
});

const lineOf = (shift: ReturnType<typeof shiftOf>): string =>
  `${isoOf(shift.start)} – ${isoOf(shift.end)} ${shift.user}${shift.truncated ? ' goes on' : ''}`;
