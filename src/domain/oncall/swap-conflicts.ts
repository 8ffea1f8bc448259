import type { Span } from '../instant';
import type { Conflict } from './conflict';
import type { Lane } from './lanes';
import type { OnCallSchedule } from './schedule';

/** Cover requests that nobody has taken, and swaps whose turn is no longer that person's. */
export const swapConflicts = (schedule: OnCallSchedule, lanes: readonly Lane[], window: Span): readonly Conflict[] =>
  schedule.swaps.flatMap((swap): readonly Conflict[] => {
    const lane = lanes.find((one) => one.layer.id === swap.layer);
    const turn = (lane?.shifts ?? []).filter(
      (shift) => shift.turn === swap.turn && shift.start < window.end && shift.end > window.start,
    );
    const [first, last] = [turn[0], turn.at(-1)];
    if (first === undefined || last === undefined) return [];
    const span = { start: first.start, end: last.end };
    const touched = turn.find((shift) => shift.swaps.includes(swap.id));
    const because = `turn ${swap.turn + 1} of ${lane?.layer.name ?? swap.layer}`;
    if (touched === undefined) {
      // Theirs still, but the part asked for lies outside the window.
      if (turn.some((shift) => shift.people.includes(swap.from))) return [];
      return [
        { ...span, person: swap.from, kind: 'swap without effect', because: `${because} is not theirs any more` },
      ];
    }
    if (swap.by !== undefined) return [];
    return [{ start: touched.start, end: touched.end, person: swap.from, kind: 'cover wanted', because }];
  });
