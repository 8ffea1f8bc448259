import { HOUR_MS, MINUTE_MS, type Span } from '../instant';
import type { Conflict } from './conflict';
import type { ConflictQuestion } from './conflicts-in';
import type { DutySpan } from './duties-in';
import { type Work, worksOf } from './works-of';

interface RestQuestion extends Pick<ConflictQuestion, 'policy' | 'callOuts'> {
  readonly window: Span;
}

/**
 * Duties that begin in the window, too soon after another turn or after a call-out; the span shown is the missing
 * rest. The duties reach back from the window for as long as the rest is due.
 */
export const restConflicts = (
  duties: readonly DutySpan[],
  { policy, callOuts = [], window }: RestQuestion,
): readonly Conflict[] => {
  const rest = policy.restHours * HOUR_MS;
  const works = worksOf(duties);
  const calls = callOuts.map((call): Work => ({ ...call, turn: 'call-out', row: 'call-out' }));
  return works.flatMap((work) => {
    if (work.start < window.start) return [];
    const before = [...works, ...calls]
      .filter((one) => one.person === work.person && one.turn !== work.turn && !goesOn(one, work))
      .filter((one) => one.end <= work.start && work.start - one.end < rest)
      .sort((a, b) => b.end - a.end)[0];
    if (before === undefined) return [];
    const because = `${sinceText(before.end, work)} after ${before.turn === 'call-out' ? 'a call-out' : 'another turn'}, ${policy.restHours} h are due`;
    return [{ start: work.start, end: before.end + rest, person: work.person, kind: 'short rest', because }];
  });
};

/** A layer that hands over to the same person has planned one long duty: weeks of somebody who is alone in it. */
const goesOn = (before: Work, next: Work): boolean => before.end === next.start && before.row === next.row;

const sinceText = (end: number, { start }: Span): string => {
  const minutes = Math.round((start - end) / MINUTE_MS);
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};
