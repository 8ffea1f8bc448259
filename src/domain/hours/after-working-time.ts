import type { Instant, Span } from '../instant';
import type { CompiledCalendar } from './compile-calendar';
import { EARLIEST, LATEST } from './known-time';
import { workedBack } from './worked-back';
import { workedOn } from './worked-on';
import { joinedSpans } from './joined-spans';
import { workingTime } from './working-time';

const forwards = (
  calendar: CompiledCalendar,
  from: Instant,
  wanted: number,
  pauses: readonly Span[],
): Instant | null => {
  let at = from;
  let left = wanted;
  for (const pause of pauses) {
    if (pause.end <= at) continue;
    const before = workingTime(calendar, at, pause.start);
    if (left <= before) break;
    left -= before;
    at = pause.end;
  }
  return at >= LATEST ? null : workedOn(calendar, at, left);
};

const backwards = (
  calendar: CompiledCalendar,
  from: Instant,
  wanted: number,
  pauses: readonly Span[],
): Instant | null => {
  let at = from;
  let left = wanted;
  for (const pause of pauses.toReversed()) {
    if (pause.start >= at) continue;
    const after = workingTime(calendar, pause.end, at);
    if (left <= after) break;
    left -= after;
    at = pause.start;
  }
  return at < EARLIEST ? null : workedBack(calendar, at, left);
};

/**
 * The instant at which `ms` of open time have gone by since `from`, pauses not counted; with a negative `ms`
 * the instant from which they went by until `from`. A target used up exactly at 17:00 ends at 17:00, not at
 * the next opening; zero ends where it starts. Null when the desk does not open for that long any more, or not between 1900 and 2300.
 */
export const afterWorkingTime = (
  calendar: CompiledCalendar,
  from: Instant,
  ms: number,
  pauses: readonly Span[] = [],
): Instant | null => {
  if (ms === 0) return from;
  const joined = joinedSpans(pauses);
  return ms > 0 ? forwards(calendar, from, ms, joined) : backwards(calendar, from, -ms, joined);
};
