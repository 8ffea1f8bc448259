import type { Span } from '../instant';
import type { TemporarySchedule } from './schedule';

/** A temporary schedule cut to a span; undefined when nothing is left of it. */
export const cutTemporary = (temporary: TemporarySchedule, to: Span): TemporarySchedule | undefined => {
  const start = Math.max(temporary.start, to.start);
  const end = Math.min(temporary.end, to.end);
  if (start >= end) return undefined;
  const shifts = temporary.shifts
    .map((shift) => ({ ...shift, start: Math.max(shift.start, start), end: Math.min(shift.end, end) }))
    .filter((shift) => shift.start < shift.end);
  return { ...temporary, start, end, shifts };
};

/** Takes a span out of a temporary schedule: what lies around it stays, as one or two schedules. */
export const clearedTemporary = (temporary: TemporarySchedule, span: Span): readonly TemporarySchedule[] => {
  const before = cutTemporary(temporary, { start: Number.NEGATIVE_INFINITY, end: span.start });
  const after = cutTemporary(temporary, { start: span.end, end: Number.POSITIVE_INFINITY });
  if (before === undefined) return after === undefined ? [] : [after];
  return after === undefined ? [before] : [before, { ...after, id: `${after.id}-2` }];
};
