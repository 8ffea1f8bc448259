import type { Span } from '../instant';
import type { Conflict } from './conflict';
import type { Lane } from './lanes';
import { overlapsOf } from './overlaps';

/** The same person in two layers at once: whoever should stand behind somebody would stand behind themselves. */
export const twiceConflicts = (lanes: readonly Lane[], window: Span): readonly Conflict[] =>
  lanes.flatMap((lane, index) =>
    lanes.slice(index + 1).flatMap((other) => {
      const shared = new Set(lane.shifts.flatMap((shift) => shift.people));
      return [...shared].flatMap((person) =>
        overlapsOf(overlapsOf(dutiesIn(lane, person), dutiesIn(other, person)), [window]).map((span): Conflict => ({
          ...span,
          person,
          kind: 'twice at once',
          because: `on call in ${lane.layer.name} and in ${other.layer.name}`,
        })),
      );
    }),
  );

const dutiesIn = (lane: Lane, person: string): readonly Span[] =>
  lane.shifts.filter((shift) => shift.people.includes(person));
