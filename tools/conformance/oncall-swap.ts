import * as v from 'valibot';
import { type Instant, MINUTE_MS, instantOf } from '../../src/domain/instant';
import { coverRequests } from '../../src/domain/oncall/cover-requests';
import { plannedShifts } from '../../src/domain/oncall/planned-shifts';
import type { Layer, Swap } from '../../src/domain/oncall/schedule';
import { swappedShifts } from '../../src/domain/oncall/swapped-shifts';
import { takeSwap } from '../../src/domain/oncall/take-swap';
import { timeOf } from '../../src/domain/oncall/wall-clock';
import type { OnCallCase } from './oncall';
import { type Outcome, compared } from './oncall-outcome';
import { INSTANT, localAt, scheduleOf } from './oncall-shapes';

const GIVEN = v.object({
  shift: v.object({ daily: v.tuple([v.string(), v.string()]), users: v.array(v.string()) }),
  swap: v.object({ beneficiary: v.string(), start: INSTANT, end: INSTANT }),
  day: INSTANT,
});
const EVENT = v.object({ start: INSTANT, end: INSTANT, users: v.array(v.string()), swap_requested: v.boolean() });
const APPLIED = v.array(v.object({ taken_by: v.nullable(v.string()), events: v.array(EVENT) }));
const TAKES = v.array(v.object({ status: v.string(), by: v.string(), ok: v.boolean() }));

export const replaySwap = (one: OnCallCase): Outcome => (one.kind === 'swap.take' ? replayTake(one) : replayApply(one));

const layerOf = ({ shift, day }: v.InferOutput<typeof GIVEN>): Layer => {
  const [start, end] = shift.daily;
  return {
    id: 'daily',
    name: 'Daily',
    zone: 'UTC',
    priority: 0,
    rotation: {
      unit: 'day',
      length: 1,
      startDate: localAt(day, 'UTC').date,
      startTime: start,
      shiftMinutes: (timeOf(end) - timeOf(start)) / MINUTE_MS,
      members: [{ turns: [shift.users] }],
    },
  };
};

const replayApply = (one: OnCallCase): Outcome => {
  const given = v.parse(GIVEN, one.given);
  const layer = layerOf(given);
  const checks = v.parse(APPLIED, one.checks);
  const got = checks.map(({ taken_by, events }) => {
    const window = { start: given.day, end: events.at(-1)?.end ?? given.day };
    const planned = plannedShifts(layer, {}, window).filter((shift) => shift.start < window.end);
    // The case swaps a span of time; a wish for cover finds the turns and parts of turns in it.
    const wish = { person: given.swap.beneficiary, span: given.swap, id: 'wish' };
    const swaps = coverRequests(scheduleOf([layer]), wish, {}).map((asked): Swap =>
      taken_by === null ? asked : { ...asked, by: taken_by },
    );
    const swapped = swappedShifts(planned, swaps).map(({ start, end, people, swaps: touched }) => ({
      start,
      end,
      users: people,
      swap_requested: touched.length > 0,
    }));
    return { taken_by, events: swapped };
  });
  return compared(checks, got);
};

const replayTake = (one: OnCallCase): Outcome => {
  const now: Instant = instantOf('2026-06-01T12:00:00Z');
  const checks = v.parse(TAKES, one.checks);
  const got = checks.map(({ status, by }) => {
    const open: Swap = { id: 's', layer: 'l', turn: 0, from: 'beneficiary' };
    const swap = status === 'deleted' ? undefined : status === 'taken' ? { ...open, by: 'somebody' } : open;
    const begins = status === 'past_due' ? now - MINUTE_MS : now + MINUTE_MS;
    return { status, by, ok: takeSwap(swap, by, { begins, now }).taken };
  });
  return compared(checks, got);
};
