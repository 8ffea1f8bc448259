import type { PlannedShift } from './planned-shifts';
import type { Swap } from './schedule';
import { swappedPart } from './swapped-part';

/**
 * Applies swaps in their order. Only `from` is replaced, others of the group stay; a part splits the shift at its
 * borders. A swap whose turn no longer has `from` changes nothing: `conflictsIn` reports it.
 */
export const swappedShifts = (shifts: readonly PlannedShift[], swaps: readonly Swap[]): readonly PlannedShift[] =>
  swaps.reduce<readonly PlannedShift[]>(applySwap, shifts);

const applySwap = (shifts: readonly PlannedShift[], swap: Swap): readonly PlannedShift[] =>
  shifts.flatMap((shift) => {
    const concerned = shift.layer === swap.layer && shift.turn === swap.turn && shift.people.includes(swap.from);
    const { start, end } = swappedPart(swap, shift.turnBegins);
    const part = { start: Math.max(start, shift.start), end: Math.min(end, shift.end) };
    if (!concerned || part.start >= part.end) return [shift];
    const people = shift.people.map((person) => (person === swap.from ? (swap.by ?? person) : person));
    const takenBy = swap.by === undefined ? shift.takenBy : [...shift.takenBy, swap.by];
    const pieces = [
      { ...shift, end: part.start },
      { ...shift, ...part, people: [...new Set(people)], swaps: [...shift.swaps, swap.id], takenBy },
      { ...shift, start: part.end },
    ];
    return pieces.filter((piece) => piece.start < piece.end);
  });
