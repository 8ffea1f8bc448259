import { isRange } from './cell-accepts';
import type { CompiledColumn } from './compiled-column';
import type { Column, FactValue } from './columns';
import type { ForwardingRow, NumberRange } from './forwarding-row';
import { rowsAccepting, rowsWithoutNeed, wordsFor } from './row-masks';

/** The bounds that the rows name in a column, ascending, each once. */
export const boundsOf = (ranges: readonly NumberRange[]): readonly number[] => {
  const bounds = ranges.flatMap(({ from, above, to, below }) =>
    [from, above, to, below].filter((bound) => bound !== undefined),
  );
  return [...new Set(bounds)].sort((a, b) => a - b);
};

/**
 * One number for each stretch on which all ranges agree: place 2i is below bound i (and above the one before),
 * place 2i+1 is bound i itself.
 */
export const examplesOf = (bounds: readonly number[]): readonly number[] => {
  const [first] = bounds;
  const last = bounds.at(-1);
  if (first === undefined || last === undefined) return [0];
  return [first - 1, ...bounds.flatMap((bound, index) => [bound, (bound + (bounds[index + 1] ?? last + 2)) / 2])];
};

/** A column in which rows ask for numbers: found by binary search among the bounds. */
export const rangeColumn = (rows: readonly ForwardingRow[], { name }: Column): CompiledColumn => {
  const words = wordsFor(rows);
  const ranges = rows.flatMap(({ when }) => {
    const cell = when[name];
    return cell !== undefined && isRange(cell) ? [cell] : [];
  });
  const bounds = Float64Array.from(boundsOf(ranges));
  const examples = examplesOf([...bounds]);
  const noNumber = examples.length * words;
  const fill = (part: Uint32Array): ((value: FactValue) => number) => {
    examples.forEach((example, index) => part.set(rowsAccepting(rows, name, example), index * words));
    part.set(rowsWithoutNeed(rows, name), noNumber);
    return (value) => {
      if (typeof value !== 'number' || Number.isNaN(value)) return noNumber;
      let low = 0;
      let high = bounds.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((bounds[middle] ?? 0) < value) low = middle + 1;
        else high = middle;
      }
      return (bounds[low] === value ? low * 2 + 1 : low * 2) * words;
    };
  };
  return { length: noNumber + words, fill };
};
