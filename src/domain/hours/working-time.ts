import type { Instant, Span } from '../instant';
import type { CompiledCalendar } from './compile-calendar';
import { joinedSpans } from './joined-spans';
import { openUntil } from './open-until';

const openBetween = (calendar: CompiledCalendar, from: Instant, to: Instant): number => {
  if (to <= from) return 0;
  const table = calendar.covering(from, to - 1);
  return openUntil(table, to) - openUntil(table, from);
};

/**
 * Milliseconds of open time in [from, to), in real time over clock changes, without the pauses (which may
 * overlap). Zero when `to` is not after `from`: overdue time is the caller's to name.
 */
export const workingTime = (
  calendar: CompiledCalendar,
  from: Instant,
  to: Instant,
  pauses: readonly Span[] = [],
): number => {
  const worked = openBetween(calendar, from, to);
  if (pauses.length === 0) return worked;
  return joinedSpans(pauses).reduce(
    (left, { start, end }) => left - openBetween(calendar, Math.max(from, start), Math.min(to, end)),
    worked,
  );
};
