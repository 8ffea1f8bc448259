import { Temporal } from 'temporal-polyfill';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, instantOf, type Instant } from '../../src/domain/instant';
import type { StoryDuration, StoryTime } from './story';

const UNITS = { s: SECOND_MS, min: MINUTE_MS, h: HOUR_MS, d: DAY_MS } as const;
const isUnit = (text: string | undefined): text is keyof typeof UNITS => text !== undefined && text in UNITS;

/** Reads a story's time: an instant when it has an offset, else a wall time of `zone` (Temporal's `compatible`). */
export const readStoryTime = (text: StoryTime, zone: string): Instant =>
  /(Z|[+-]\d\d:\d\d)$/.test(text)
    ? instantOf(text)
    : Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;

/** Milliseconds of `30s`, `10min`, `2h`, `3d`. @throws RangeError for anything else. */
export const readStoryDuration = (text: StoryDuration): number => {
  const [, amount, unit] = /^(\d+)([a-z]+)$/.exec(text) ?? [];
  if (!isUnit(unit)) throw new RangeError(`not a duration like 30s, 10min, 2h or 3d: ${text}`);
  return Number(amount) * UNITS[unit];
};
