import type { CompiledCalendar } from '../hours/compile-calendar';
import { subtractedSpans } from '../hours/coverage/subtracted-spans';
import { joinedSpans } from '../hours/joined-spans';
import { openSpans } from '../hours/open-spans';
import type { OnCallContext } from './context';

/** What a schedule needs to know of the desks: hours in which none is open, and the holidays each one keeps. */
export const contextOfDesks = (
  desks: readonly { readonly id: string; readonly calendar: CompiledCalendar }[],
): OnCallContext => ({
  withoutDesk: (window) => {
    const open = desks.flatMap(({ calendar }) => openSpans(calendar, window.start, window.end));
    return subtractedSpans([window], joinedSpans(open));
  },
  holidays: Object.fromEntries(
    desks.map(({ id, calendar: { calendar } }) => {
      const kept = calendar.holidays.filter(
        ({ ticked, scope }) => ticked && (calendar.nationalOnly !== true || scope === 'national'),
      );
      return [id, kept.map(({ date }) => date)];
    }),
  ),
});
