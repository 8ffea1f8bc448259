import * as v from 'valibot';
import { DAY_MS, HOUR_MS, MINUTE_MS, instantOf, isoOf } from '../../src/domain/instant';
import { onCallAt } from '../../src/domain/oncall/on-call-at';
import { type Layer } from '../../src/domain/oncall/schedule';
import { localDateOf, localDayOf } from '../../src/domain/hours/local-day';
import type { OnCallCase } from './oncall';
import { type Outcome, compared } from './oncall-outcome';
import { ROLLING, rollingLayer } from './oncall-rolling';
import { INSTANT, ROTATION, UNIT, WEEKDAY, rotationOf, scheduleOf } from './oncall-shapes';

const CHECKS = v.array(v.object({ at: INSTANT, user: v.nullable(v.string()) }));

export const replayRoll = (one: OnCallCase): Outcome => {
  switch (one.kind) {
    case 'rotation.user_at':
      return replayChecks(one, participantsLayer(one));
    case 'rotation.on_call_at':
      return replayChecks(one, rollingLayer(v.parse(ROLLING, one.given)));
    case 'rotation.by_day':
      return replayByDay(one);
    default:
      return replayCountedDays(one);
  }
};

const replayChecks = (one: OnCallCase, layer: Layer): Outcome => {
  const checks = v.parse(CHECKS, one.checks);
  const lines = checks.map(
    ({ at }) => `${isoOf(at)} ${onCallAt(scheduleOf([layer]), at, {}).people.join(', ') || null}`,
  );
  return compared(
    checks.map(({ at, user }) => `${isoOf(at)} ${user}`),
    lines,
  );
};

const participantsLayer = (one: OnCallCase): Layer => {
  const PARTICIPANT = v.union([v.string(), v.object({ user: v.string(), position: v.number() })]);
  const given = v.parse(v.object({ rotation: ROTATION, participants: v.array(PARTICIPANT) }), one.given);
  const placeOf = (participant: v.InferOutput<typeof PARTICIPANT>): number =>
    typeof participant === 'string' ? 0 : participant.position;
  const turns = [...given.participants]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((participant) => [typeof participant === 'string' ? participant : participant.user]);
  const zone = given.rotation.tz;
  return { id: 'l', name: 'l', zone, priority: 0, rotation: rotationOf(given.rotation, [{ turns }], { zone }) };
};

const replayByDay = (one: OnCallCase): Outcome => {
  const given = v.parse(
    v.object({
      groups: v.array(v.number()),
      start: v.string(),
      until: v.string(),
      days: v.array(WEEKDAY),
      frequency: UNIT,
      interval: v.number(),
      shift_hours: v.number(),
      tz: v.literal('UTC'),
    }),
    one.given,
  );
  const expected = v.parse(v.object({ on_call_by_date: v.record(v.string(), v.string()) }), one.expect);
  const layer = rollingLayer({
    start: instantOf(`${given.start}T00:00:00Z`),
    until: instantOf(`${given.until}T00:00:00Z`),
    days: given.days,
    frequency: given.frequency,
    interval: given.interval,
    duration_h: given.shift_hours,
    users: given.groups.map((size, index) => Array.from({ length: size }, () => String.fromCharCode(65 + index))),
  });
  return compared(expected.on_call_by_date, byDate(layer, { from: given.start, to: given.until, hour: 6 }));
};

const byDate = (layer: Layer, at: { from: string; to: string; hour: number }): Readonly<Record<string, string>> => {
  const found: Record<string, string> = {};
  for (let day = localDayOf(at.from); day <= localDayOf(at.to); day += 1) {
    const [person] = onCallAt(scheduleOf([layer]), day * DAY_MS + at.hour * HOUR_MS, {}).people;
    if (person !== undefined) found[localDateOf(day)] = person;
  }
  return found;
};

const replayCountedDays = (one: OnCallCase): Outcome => {
  const given = v.parse(
    v.object({
      people: v.array(v.string()),
      counted_weekdays: v.array(v.picklist(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])),
      turn_length_counted_days: v.number(),
      first_day: v.string(),
    }),
    one.given,
  );
  const expected = v.parse(
    v.object({ by_week_mon_to_fri: v.array(v.array(v.string())), weekend: v.array(v.string()) }),
    one.expect,
  );
  const layer = rollingLayer({
    start: instantOf(`${given.first_day}T00:00:00Z`),
    days: given.counted_weekdays,
    frequency: 'day',
    interval: given.turn_length_counted_days,
    duration_min: DAY_MS / MINUTE_MS,
    users: given.people.map((person) => [person]),
  });
  const first = localDayOf(given.first_day);
  const weeks = expected.by_week_mon_to_fri.map((_, week) => {
    const [from, to] = [localDateOf(first + week * 7), localDateOf(first + week * 7 + 6)];
    return byDate(layer, { from, to, hour: 12 });
  });
  const weekend = weeks
    .flatMap((week) => Object.keys(week))
    .filter((date) => [0, 6].includes(new Date(date).getUTCDay()));
  return compared(expected, { by_week_mon_to_fri: weeks.map((week) => Object.values(week)), weekend });
};
