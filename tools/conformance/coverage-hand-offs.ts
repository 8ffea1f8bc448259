import * as v from 'valibot';
import { wallAt } from '../../src/domain/hours/wall-at';
import { HOUR_MS, MINUTE_MS, instantOf } from '../../src/domain/instant';
import { zoneClock } from '../../src/domain/hours/zone-clock';
import { handOffsAround } from '../../src/domain/oncall/hand-offs';
import type { CoveredDesk } from '../../src/domain/hours/coverage/covered-desk';

const AT = v.pipe(v.string(), v.transform(instantOf));
const UNITS = { hourly: 'hour', daily: 'day', weekly: 'week', monthly: 'month' } as const;
const INPUT = v.object({
  rotation: v.object({
    tz: v.string(),
    unit: v.picklist(['hourly', 'daily', 'weekly', 'monthly']),
    length: v.number(),
    start: AT,
  }),
  from: AT,
  to: AT,
});

/** An instant as the file writes it: local time with its offset. */
const withOffset = (zone: string, at: number): string => {
  const offset = zoneClock(zone).offsetAt(at) / MINUTE_MS;
  const wall = new Date(at + offset * MINUTE_MS).toISOString().slice(0, 19);
  const shift = new Date(Math.abs(offset) * MINUTE_MS).toISOString().slice(11, 16);
  return `${wall}${offset < 0 ? '-' : '+'}${shift}`;
};

/** Hand-offs of a rotation from the last one before the window to the last one inside it. */
export const handOffs = (_: readonly CoveredDesk[], input: unknown): unknown => {
  const { rotation, from, to } = v.parse(INPUT, input);
  const { date, time } = wallAt(rotation.tz, rotation.start);
  const grid = {
    unit: UNITS[rotation.unit],
    length: rotation.length,
    startDate: date,
    startTime: time,
    members: [],
  };
  const found = handOffsAround(grid, { start: from, end: to }, { zone: rotation.tz }).filter((at) => at <= to);
  return {
    handoffs: found.map((at) => withOffset(rotation.tz, at)),
    lengths_h: found.slice(1).map((at, index) => (at - (found[index] ?? at)) / HOUR_MS),
  };
};
