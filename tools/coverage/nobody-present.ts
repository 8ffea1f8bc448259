import { STAFF } from '../../sandbox/world/staff';
import { joinedSpans } from '../../src/domain/hours/joined-spans';
import { type Span, instantOf } from '../../src/domain/instant';
import { overlapsOf } from '../../src/domain/oncall/overlaps';

/** Spans in which every colleague of a desk of the demo site is absent: it counts as closed then (R4). */
export const nobodyPresent = (desk: string, window: Span): readonly Span[] => {
  const staff = STAFF.filter((member) => member.desk === desk);
  if (staff.length === 0) return [];
  return staff.reduce<readonly Span[]>(
    (all, { absences }) =>
      overlapsOf(
        all,
        joinedSpans(absences.map(({ start, end }) => ({ start: instantOf(start), end: instantOf(end) }))),
      ),
    [window],
  );
};
