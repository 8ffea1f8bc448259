import * as v from 'valibot';
import { type Outcome, unreplayable } from './oncall-outcome';
import { replayClock } from './oncall-clock';
import { replayGrid } from './oncall-grid';
import { replayLayers } from './oncall-layers';
import { replayRoll } from './oncall-roll';
import { replayRule } from './oncall-rule';
import { replaySchedule } from './oncall-schedule';
import { replaySwap } from './oncall-swap';
import { replayTemporary } from './oncall-temporary';

const CASE = v.object({
  id: v.string(),
  kind: v.string(),
  given: v.unknown(),
  expect: v.optional(v.unknown()),
  checks: v.optional(v.array(v.unknown())),
});

/** Format of the case files that this replay understands. */
export const ON_CALL_FORMAT = 'meridian-cases/oncall/1';

/** One case, its kind taken apart from what is given and expected. */
export type OnCallCase = v.InferOutput<typeof CASE>;

const REPLAYS: Readonly<Record<string, (one: OnCallCase) => Outcome>> = {
  'clock.resolve': replayClock,
  'clock.add': replayClock,
  'clock.wall_hours_between': replayClock,
  'rotation.handoffs': replayGrid,
  'rotation.shift_at': replayGrid,
  'rotation.user_at': replayRoll,
  'rotation.by_day': replayRoll,
  'rotation.on_call_at': replayRoll,
  'rotation.counted_days': replayRoll,
  'rule.active_at': replayRule,
  'rule.start_for': replayRule,
  'rule.end_for': replayRule,
  'schedule.shifts': replaySchedule,
  'override.map': replayLayers,
  'override.cut': replayLayers,
  'layers.at': replayLayers,
  'layers.final': replayLayers,
  'quality.score': replayLayers,
  'swap.apply': replaySwap,
  'swap.take': replaySwap,
  'temporary.trim_start': replayTemporary,
  'temporary.delete_span': replayTemporary,
  'temporary.merge': replayTemporary,
};

/** Replays one case of `oncall.json` through the engine of src/domain/oncall. */
export const replayOnCall = (value: unknown): Outcome => {
  const one = v.parse(CASE, value);
  const replay = REPLAYS[one.kind];
  if (replay === undefined) return unreplayable(`kind ${one.kind}`);
  return replay(one);
};
