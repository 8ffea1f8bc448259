import type { Span } from '../../instant';
import { usualDay } from '../usual-day';
import type { CoveredDesk } from './covered-desk';

/** Longer than any usual weekend. */
const DAYS_AROUND = 5;

/** The whole of a gap of the week that a window cuts, so that a sub-window names the same cause. */
export const usualGapAround = (desks: readonly CoveredDesk[], gap: Span): Span => {
  let start = -Infinity;
  let end = Infinity;
  for (const { calendar } of desks) {
    const today = calendar.clock.dayAt(gap.start);
    const lastDay = calendar.clock.dayAt(gap.end);
    for (let day = today - DAYS_AROUND; day <= lastDay + DAYS_AROUND; day += 1)
      for (const usual of usualDay(calendar, day)) {
        if (!usual.state.open) continue;
        if (usual.end <= gap.start) start = Math.max(start, usual.end);
        if (usual.start >= gap.end) end = Math.min(end, usual.start);
      }
  }
  return { start: Number.isFinite(start) ? start : gap.start, end: Number.isFinite(end) ? end : gap.end };
};
