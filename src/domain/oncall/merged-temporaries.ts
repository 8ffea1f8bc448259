import type { Span } from '../instant';
import type { TemporarySchedule } from './schedule';
import { cutTemporary } from './temporary-span';

type PersonShift = TemporarySchedule['shifts'][number];

/**
 * Temporary schedules written down once: spans that overlap become one (with the first one's id and name), shifts of
 * one person that overlap or touch become one, and no shift reaches out of its span. Sorted by start, then person.
 */
export const mergedTemporaries = (all: readonly TemporarySchedule[]): readonly TemporarySchedule[] => {
  const merged: TemporarySchedule[] = [];
  for (const next of [...all].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    const cut = cutTemporary(next, next) ?? next;
    if (last === undefined || next.start >= last.end) merged.push(cut);
    else
      merged[merged.length - 1] = {
        ...last,
        end: Math.max(last.end, next.end),
        shifts: [...last.shifts, ...cut.shifts],
      };
  }
  return merged.map((one) => ({ ...one, shifts: mergedShifts(one.shifts) }));
};

const mergedShifts = (shifts: readonly PersonShift[]): readonly PersonShift[] => {
  const ordered = [...shifts].sort((a, b) => a.start - b.start);
  const people = [...new Set(ordered.map((shift) => shift.person))];
  return people
    .flatMap((person) => ordered.filter((shift) => shift.person === person).reduce<readonly PersonShift[]>(join, []))
    .sort((a, b) => a.start - b.start || (a.person < b.person ? -1 : 1));
};

const join = (joined: readonly PersonShift[], next: PersonShift): readonly PersonShift[] => {
  const last = joined.at(-1);
  if (last === undefined || next.start > last.end) return [...joined, next];
  const span: Span = { start: last.start, end: Math.max(last.end, next.end) };
  return [...joined.slice(0, -1), { ...last, ...span }];
};
