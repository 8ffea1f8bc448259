import type { Instant, Span } from '../../instant';
import type { CoveredDesk } from './covered-desk';

const weekendEverywhere = (desks: readonly CoveredDesk[], at: Instant): boolean =>
  desks.every(({ calendar: { book, clock } }) => book.isWeekend(clock.dayAt(at)));

/** Whether there is an instant in the span at which every desk has weekend by its own date. */
export const touchesWeekend = (desks: readonly CoveredDesk[], { start, end }: Span): boolean =>
  weekendEverywhere(desks, start) ||
  desks.some(({ calendar: { clock } }) => {
    // Weekend everywhere begins at the local midnight of some desk.
    for (let day = clock.dayAt(start) + 1; ; day += 1) {
      const midnight = clock.instantOf(day, 0);
      if (midnight >= end) return false;
      if (weekendEverywhere(desks, midnight)) return true;
    }
  });
