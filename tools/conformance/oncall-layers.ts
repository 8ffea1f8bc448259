import * as v from 'valibot';
import { DAY_MS, type Instant, MINUTE_MS, instantOf } from '../../src/domain/instant';
import { finalSchedule } from '../../src/domain/oncall/final-schedule';
import { onCallAt } from '../../src/domain/oncall/on-call-at';
import { overriddenPeople } from '../../src/domain/oncall/overridden-people';
import type { OnCallSchedule, Override } from '../../src/domain/oncall/schedule';
import { scheduleQuality } from '../../src/domain/oncall/schedule-quality';
import { type Shift, shiftsIn } from '../../src/domain/oncall/shifts-in';
import type { OnCallCase } from './oncall';
import { type Outcome, compared } from './oncall-outcome';
import { INSTANT, onceLayer, scheduleOf } from './oncall-shapes';

// Cases that name no date count minutes from T.
const T = instantOf('2026-06-01T12:00:00Z');
const MOMENT = v.pipe(
  v.string(),
  v.transform((text): Instant => {
    const minutes = /^T(?:([+-]\d+)m)?$/.exec(text);
    return minutes === null ? instantOf(text) : T + Number(minutes[1] ?? 0) * MINUTE_MS;
  }),
);
const SHIFT = v.object({
  user: v.string(),
  priority: v.number(),
  start: MOMENT,
  end: MOMENT,
  override: v.optional(v.boolean()),
});
const EVENT = v.object({ user: v.string(), start: INSTANT, end: INSTANT });
const CHANGE = v.object({ add: v.optional(v.string()), remove: v.optional(v.string()) });

/** Adding, removing, or both = replacing. */
export const overrideOf = (change: v.InferOutput<typeof CHANGE>, span: { start: Instant; end: Instant }): Override => {
  const { add, remove } = change;
  const at = { id: `${remove ?? ''}>${add ?? ''}`, start: span.start, end: span.end };
  if (add !== undefined && remove !== undefined) return { ...at, kind: 'replace', person: remove, by: add };
  if (add !== undefined) return { ...at, kind: 'add', person: add };
  return remove === undefined ? { ...at, kind: 'nobody' } : { ...at, kind: 'remove', person: remove };
};

/** An overriding shift = nobody else in its span, and its person. */
const scheduleOfShifts = (shifts: readonly v.InferOutput<typeof SHIFT>[]): OnCallSchedule => {
  const planned = shifts.filter((shift) => shift.override !== true);
  const overrides = shifts
    .filter((shift) => shift.override === true)
    .flatMap((shift) => [overrideOf({}, shift), overrideOf({ add: shift.user }, shift)]);
  const layers = planned.map((shift, index) =>
    onceLayer(String(index), shift, { people: [shift.user], priority: shift.priority }),
  );
  return scheduleOf(layers, { overrides });
};

const eventOf = ({ person, start, end }: Shift): v.InferOutput<typeof EVENT> => ({ user: person, start, end });

export const replayLayers = (one: OnCallCase): Outcome => {
  switch (one.kind) {
    case 'override.map':
      return replayMap(one);
    case 'override.cut':
      return replayCut(one);
    case 'layers.at':
      return replayAt(one);
    case 'layers.final':
      return replayFinal(one);
    default:
      return replayQuality(one);
  }
};

const replayMap = (one: OnCallCase): Outcome => {
  const given = v.parse(v.object({ on_call: v.array(v.string()), active_overrides: v.array(CHANGE) }), one.given);
  const overrides = given.active_overrides.map((change) => overrideOf(change, { start: 0, end: 1 }));
  return compared(one.expect, { on_call: [...overriddenPeople(given.on_call, overrides)].sort() });
};

const replayCut = (one: OnCallCase): Outcome => {
  const PAIR = v.tuple([v.number(), v.number()]);
  const given = v.parse(v.object({ event: v.union([PAIR, v.array(PAIR)]), override: PAIR }), one.given);
  const events = v.parse(v.array(PAIR), typeof given.event[0] === 'number' ? [given.event] : given.event);
  // One unit of the case is a minute here: hand-offs have no seconds.
  const at = (unit: number): Instant => T + unit * MINUTE_MS;
  const layers = events.map(([start, end], index) =>
    onceLayer(String(index), { start: at(start), end: at(end) }, { people: ['user'] }),
  );
  const [start, end] = given.override;
  const cut = overrideOf({ remove: 'user', add: 'override_user' }, { start: at(start), end: at(end) });
  const window = { start: at(-40_000), end: at(80_000) };
  const shifts = shiftsIn(scheduleOf(layers, { overrides: [cut] }), window, {});
  const of = (person: string): readonly (readonly number[])[] =>
    shifts.filter((s) => s.person === person).map((s) => [(s.start - T) / MINUTE_MS, (s.end - T) / MINUTE_MS]);
  return compared(one.expect, { events: shifts.length, user: of('user'), override_user: of('override_user') });
};

const replayAt = (one: OnCallCase): Outcome => {
  const given = v.parse(v.object({ shifts: v.array(SHIFT) }), one.given);
  const CHECK = v.object({ at: MOMENT, users: v.optional(v.array(v.string())), events: v.optional(v.array(EVENT)) });
  const checks = v.parse(v.array(CHECK), one.checks);
  const schedule = scheduleOfShifts(given.shifts);
  const got = checks.map(({ at, users }) => {
    if (users !== undefined) return { at, users: onCallAt(schedule, at, {}).people };
    const around = shiftsIn(schedule, { start: at - 30 * DAY_MS, end: at + 30 * DAY_MS }, {});
    return { at, events: around.filter((shift) => shift.start <= at && at < shift.end).map(eventOf) };
  });
  return compared(checks, got);
};

const replayFinal = (one: OnCallCase): Outcome => {
  const given = v.parse(
    v.object({ window: v.object({ from: INSTANT, to: INSTANT }), shifts: v.array(SHIFT) }),
    one.given,
  );
  const expected = v.parse(v.object({ events: v.array(EVENT) }), one.expect);
  const window = { start: given.window.from, end: given.window.to };
  return compared(expected, { events: shiftsIn(scheduleOfShifts(given.shifts), window, {}).map(eventOf) });
};

const replayQuality = (one: OnCallCase): Outcome => {
  const EVENTS = v.array(v.object({ users: v.array(v.string()), start: INSTANT, end: INSTANT }));
  const given = v.parse(
    v.object({ from: v.string(), days: v.number(), shifts: v.optional(EVENTS), events: v.optional(EVENTS) }),
    one.given,
  );
  const expected = v.parse(
    v.object({ score: v.number(), not_covered_percent: v.nullable(v.number()), overloaded: v.array(v.unknown()) }),
    one.expect,
  );
  const start = instantOf(`${given.from}T00:00:00Z`);
  const layers = [...(given.shifts ?? []), ...(given.events ?? [])].map((event, index) =>
    onceLayer(String(index), { start: event.start, end: event.end + 1000 }, { people: event.users }),
  );
  const window = { start, end: start + given.days * DAY_MS };
  const quality = scheduleQuality(finalSchedule(scheduleOf(layers), window, {}));
  const empty = quality.coveragePercent === 0;
  return compared(expected, {
    score: quality.score,
    not_covered_percent: empty ? null : Math.round(100 - quality.coveragePercent),
    overloaded: quality.overloaded,
  });
};
