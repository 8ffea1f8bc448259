import { isRange } from './cell-accepts';
import type { RowCell } from './forwarding-row';

const word = (value: string | boolean): string => (value === true ? 'yes' : value === false ? 'no' : value);

/** A cell as an admin reads it: `serious is yes`, `country is none of DE, AU`, `mapped.Seats from 500`. */
export const describeCell = (column: string, cell: RowCell): string => {
  if (isRange(cell)) {
    const bounds = (['from', 'above', 'to', 'below'] as const).flatMap((bound) =>
      cell[bound] === undefined ? [] : [`${bound} ${cell[bound]}`],
    );
    return `${column} ${bounds.join(' ')}`;
  }
  if ('not' in cell) return `${column} is none of ${cell.not.map(word).join(', ')}`;
  return `${column} is ${cell.is.map(word).join(' or ')}`;
};
