import type { Span } from '../instant';
import type { Conflict } from './conflict';
import type { Lane } from './lanes';
import type { OnCallSchedule } from './schedule';
import { swappedPart } from './swapped-part';

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
      if (turn.some((shift) => shift.people.includes(swap.from))) {
        const part = swappedPart(swap, first.turnBegins);
        const missed = lane?.shifts.every((shift) => !shift.swaps.includes(swap.id)) === true;
        // A part that goes on after the window may find its shift there.
        if (!missed || part.end <= window.start || part.end > window.end) return [];
        const reason = `${because} has no shift in the part given away`;
        return [{ ...part, person: swap.from, kind: 'swap without effect', because: reason }];
      }
      return [
        { ...span, person: swap.from, kind: 'swap without effect', because: `${because} is not theirs any more` },
      ];
    }
    if (swap.by !== undefined) return [];
    return [{ start: touched.start, end: touched.end, person: swap.from, kind: 'cover wanted', because }];
  });
