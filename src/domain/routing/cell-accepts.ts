import { fold } from './fold';
import type { NumberRange, RowCell } from './forwarding-row';

export const isRange = (cell: RowCell): cell is NumberRange => !('is' in cell) && !('not' in cell);

const inRange = (range: NumberRange, value: number): boolean =>
  (range.from === undefined || value >= range.from) &&
  (range.above === undefined || value > range.above) &&
  (range.to === undefined || value <= range.to) &&
  (range.below === undefined || value < range.below);

/**
 * Whether a cell accepts one single value. A number is accepted by ranges only: no `is` names it, and it is none of
 * what a `not` names.
 */
export const cellAccepts = (cell: RowCell, value: string | number | boolean): boolean => {
  if (isRange(cell)) return typeof value === 'number' && inRange(cell, value);
  const same = (named: string | boolean): boolean =>
    typeof named === 'string' ? typeof value === 'string' && fold(named) === fold(value) : named === value;
  return 'is' in cell ? cell.is.some(same) : !cell.not.some(same);
};
