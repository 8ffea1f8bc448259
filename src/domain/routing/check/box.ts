import { bitsOf, type Axis } from './axis';
import type { Side } from './side';

/** A set of tickets: for each axis the values that are allowed, and the sets of which one value must be there. */
export interface Box {
  readonly allowed: Uint32Array;
  readonly needed: readonly Side[];
}

/** All tickets. */
export const everything = (axes: readonly Axis[]): Box => {
  const allowed = new Uint32Array(axes.reduce((sum, { words }) => sum + words, 0));
  for (const axis of axes)
    allowed.set(
      bitsOf(axis, () => true),
      axis.offset,
    );
  return { allowed, needed: [] };
};

const meets = ({ allowed }: Box, { axis, set }: Side, narrowed?: Side): boolean => {
  for (let word = 0; word < axis.words; word += 1) {
    const within = narrowed === undefined ? ~0 : (narrowed.set[word] ?? 0);
    if (((allowed[axis.offset + word] ?? 0) & (set[word] ?? 0) & within) !== 0) return true;
  }
  return false;
};

/** Whether some ticket of the box is on the side. */
export const touches = (box: Box, side: Side): boolean => {
  if (side.asks === 'some' || side.axis.kind === 'one') return meets(box, side);
  return box.needed.every((need) => need.axis !== side.axis || meets(box, need, side));
};

/** The tickets of the box that are on the side; ask `touches` first, an empty box is not told apart. */
export const cut = (box: Box, side: Side): Box => {
  if (side.asks === 'some') return { allowed: box.allowed, needed: [...box.needed, side] };
  const allowed = box.allowed.slice();
  const { axis, set } = side;
  for (let word = 0; word < axis.words; word += 1) {
    allowed[axis.offset + word] = (allowed[axis.offset + word] ?? 0) & (set[word] ?? 0);
  }
  return { allowed, needed: box.needed };
};

/** The tickets of the box on all sides, or null when there is none. */
export const cutAll = (box: Box, sides: readonly Side[]): Box | null => {
  let left = box;
  for (const side of sides) {
    if (!touches(left, side)) return null;
    left = cut(left, side);
  }
  return left;
};
