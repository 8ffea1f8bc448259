import type { Instant, Span } from '../instant';
import { gridOf } from './rotation-grid';
import type { Rotation } from './schedule';

/** The turn of the grid that runs at an instant, restrictions not looked at; the grid has turns before its start too. */
export const turnSpanAt = (rotation: Rotation, t: Instant, { zone }: { readonly zone: string }): Span => {
  const grid = gridOf(rotation, zone);
  const first = Math.floor(grid.runningAt(t) / rotation.length) * rotation.length;
  return { start: grid.instantOf(first), end: grid.instantOf(first + rotation.length) };
};

/** Hand-offs of the grid from the last one at or before the window's start to the first one after its end. */
export const handOffsAround = (
  rotation: Rotation,
  window: Span,
  { zone }: { readonly zone: string },
): readonly Instant[] => {
  const handOffs: Instant[] = [];
  for (let turn = turnSpanAt(rotation, window.start, { zone }); ; turn = turnSpanAt(rotation, turn.end, { zone })) {
    if (handOffs.at(-1) !== turn.start) handOffs.push(turn.start);
    if (turn.start > window.end) return handOffs;
  }
};
