import type { Instant } from '../instant';
import type { CompiledCalendar } from './compile-calendar';
import { lastAtOrBefore } from './last-at-or-before';
import { searchForwards } from './search-table';

/** Next instant strictly after `at` at which the desk opens or closes; changes of reason alone do not count. Null when there is none. */
export const nextChange = (
  calendar: CompiledCalendar,
  at: Instant,
): { readonly at: Instant; readonly kind: 'opens' | 'closes' } | null =>
  searchForwards(calendar, at, ({ to, openFrom, openTo }) => {
    const index = lastAtOrBefore(openFrom, at);
    const closing = openTo[index];
    if (closing !== undefined && at < closing) return closing < to ? { at: closing, kind: 'closes' as const } : null;
    const opening = openFrom[index + 1];
    return opening === undefined ? null : { at: opening, kind: 'opens' as const };
  });
