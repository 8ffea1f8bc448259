import { MINUTE_MS } from '../instant';
import type { PlannedShift } from './planned-shifts';
import type { Swap } from './schedule';

/**
 * Applies swaps in their order. Only `from` is replaced, others of the group stay; a part splits the shift at its
 * borders. A swap whose turn no longer has `from` changes nothing: `conflictsIn` reports it.
 */
export const swappedShifts = (shifts: readonly PlannedShift[], swaps: readonly Swap[]): readonly PlannedShift[] =>
  swaps.reduce<readonly PlannedShift[]>(applySwap, shifts);

const applySwap = (shifts: readonly PlannedShift[], swap: Swap): readonly PlannedShift[] => {
  const begins = shifts.find((shift) => shift.layer === swap.layer && shift.turn === swap.turn)?.start;
  if (begins === undefined) return shifts;
  const start = begins + (swap.part?.fromMinute ?? 0) * MINUTE_MS;
  const end = swap.part === undefined ? Number.POSITIVE_INFINITY : begins + swap.part.toMinute * MINUTE_MS;
  return shifts.flatMap((shift) => {
    const concerned = shift.layer === swap.layer && shift.turn === swap.turn && shift.people.includes(swap.from);
    const part = { start: Math.max(start, shift.start), end: Math.min(end, shift.end) };
    if (!concerned || part.start >= part.end) return [shift];
    const people = shift.people.map((person) => (person === swap.from ? (swap.by ?? person) : person));
    const pieces = [
      { ...shift, end: part.start },
      { ...shift, ...part, people: [...new Set(people)], swaps: [...shift.swaps, swap.id] },
      { ...shift, start: part.end },
    ];
    return pieces.filter((piece) => piece.start < piece.end);
  });
};
