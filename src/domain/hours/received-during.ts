import type { Instant } from '../instant';
import { closedSpanAt } from './closed-span-at';
import type { CompiledCalendar } from './compile-calendar';
import { kindOfDay } from './kind-of-day';
import { openAt } from './open-at';

export type ReceivedDuring = 'open hours' | 'weekday night' | 'weekend' | 'holiday';

/**
 * When a ticket came in, by the rule that a closed span which touches a weekend or holiday counts as one
 * from closing to opening (R4). A holiday that costs a working day outweighs the weekend beside it (its name
 * explains the wait); one that falls on a weekend counts only on its own day. A closure on a workday counts as a night. A
 * break is a part of the working day (mission §6 knows no fifth value): nobody calls noon a night.
 */
export const receivedDuring = (calendar: CompiledCalendar, at: Instant): ReceivedDuring => {
  const { open, because } = openAt(calendar, at);
  if (open || because.kind === 'break') return 'open hours';
  const closed = closedSpanAt(calendar, at);
  if (closed === null) return 'open hours';
  if (kindOfDay(calendar, at).kind === 'holiday') return 'holiday';
  if (closed.holidays.some(({ closesDesk }) => closesDesk)) return 'holiday';
  return closed.kinds.some((kind) => kind !== 'workday') ? 'weekend' : 'weekday night';
};
