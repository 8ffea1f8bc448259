import type { Instant, Span } from '../../instant';
import type { CoveredDesk } from './covered-desk';

const weekendEverywhere = (desks: readonly CoveredDesk[], at: Instant): boolean =>
  desks.every(({ calendar: { book, clock } }) => book.isWeekend(clock.dayAt(at)));

const hasWeekendDay = ({ calendar: { book, clock } }: CoveredDesk, { start, end }: Span): boolean => {
  const last = clock.dayAt(end - 1);
  for (let day = clock.dayAt(start); day <= last; day += 1) if (book.isWeekend(day)) return true;
  return false;
};

/** Whether there is an instant in the span at which every desk has weekend by its own date. */
export const touchesWeekend = (desks: readonly CoveredDesk[], span: Span): boolean => {
  // Most gaps are evenings, and the first desk that has no weekend day in them settles it.
  if (!desks.every((desk) => hasWeekendDay(desk, span))) return false;
  if (weekendEverywhere(desks, span.start)) return true;
  return desks.some(({ calendar: { clock } }) => {
    // Weekend everywhere begins at the local midnight of some desk.
    for (let day = clock.dayAt(span.start) + 1; ; day += 1) {
      const midnight = clock.instantOf(day, 0);
      if (midnight >= span.end) return false;
      if (weekendEverywhere(desks, midnight)) return true;
    }
  });
};
