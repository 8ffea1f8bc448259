import type { FactValue } from '../columns';
import { exampleOfColumns } from '../facts-of-columns';
import type { ForwardingFacts } from '../forwarding-row';
import type { Axis } from './axis';
import type { Box } from './box';

const has = (box: Box, axis: Axis, index: number): boolean =>
  (((box.allowed[axis.offset + (index >> 5)] ?? 0) >>> (index & 31)) & 1) === 1;

const valueIn = (box: Box, axis: Axis): FactValue => {
  if (axis.kind === 'one') return axis.values.find((_, index) => has(box, axis, index)) ?? 'unknown';
  const needed = box.needed.filter((need) => need.axis === axis);
  const taken = needed.flatMap(({ set }) => {
    const index = axis.values.findIndex(
      (_, at) => has(box, axis, at) && (((set[at >> 5] ?? 0) >>> (at & 31)) & 1) === 1,
    );
    return index < 0 ? [] : [String(axis.values[index])];
  });
  return [...new Set(taken)];
};

/** A ticket of the box, such as the evaluator could get it. */
export const exampleFacts = (box: Box, axes: readonly Axis[]): ForwardingFacts => {
  return exampleOfColumns(Object.fromEntries(axes.map((axis) => [axis.name, valueIn(box, axis)])));
};
