import { bitsAccepted, type Axis } from './axis';
import type { RowCell } from '../forwarding-row';

/**
 * What a cell asks of its axis. `within`: every value the ticket has is in the set. `some`: at least one is;
 * only an axis of many values needs it, with one value both mean the same.
 */
export interface Side {
  readonly axis: Axis;
  readonly asks: 'within' | 'some';
  readonly set: Uint32Array;
}

export const sideOf = (axis: Axis, cell: RowCell): Side => ({
  axis,
  asks: axis.kind === 'many' && 'is' in cell ? 'some' : 'within',
  set: bitsAccepted(axis, cell),
});

/** Everything that the side leaves out. */
export const oppositeOf = ({ axis, asks, set }: Side): Side => ({
  axis,
  asks: axis.kind === 'many' && asks === 'within' ? 'some' : 'within',
  set: set.map((word) => ~word),
});
