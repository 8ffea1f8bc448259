import { isRange } from '../../routing/cell-accepts';
import { COLUMN_NAMES, columnNamed } from '../../routing/columns';
import type { ForwardingRow, RowCell } from '../../routing/forwarding-row';
import type { Fault } from '../invalid-rules';
import { twins } from './twins';

/** The forwarding table can decide every ticket: known columns and values, and a last row that catches all (R6). */
export const checkTable = (rows: readonly ForwardingRow[]): readonly Fault[] => [
  ...twins(
    'forwarding',
    'id',
    rows.map(({ id }) => id),
  ),
  ...rows.flatMap(({ when }, index) =>
    Object.entries(when).flatMap(([name, cell]) => cellFaults(`forwarding[${index}].when.${name}`, name, cell)),
  ),
  ...mixedColumns(rows),
  ...lastRow(rows),
];

const cellFaults = (field: string, name: string, cell: RowCell): readonly Fault[] => {
  const column = columnNamed(name);
  if (column === undefined) {
    const reason = `there is no such column: use one of ${COLUMN_NAMES.join(', ')}, or mapped.<name of a mapped field>`;
    return [{ field, reason }];
  }
  if (isRange(cell)) {
    if (name.startsWith('mapped.')) return [];
    return [{ field, reason: 'is not a number: only mapped fields can be asked for a range' }];
  }
  const [part, named] = 'is' in cell ? (['is', cell.is] as const) : (['not', cell.not] as const);
  return named.flatMap((value, index): readonly Fault[] => {
    const { values } = column;
    if (values === undefined ? name.startsWith('mapped.') || typeof value === 'string' : values.includes(value))
      return [];
    const cure = values === undefined ? 'write a text' : `use one of: ${values.join(', ')}`;
    return [{ field: `${field}.${part}[${index}]`, reason: `${String(value)} never comes: ${cure}` }];
  });
};

type Asked = 'a range' | 'yes or no' | 'words' | 'words and yes or no';

const askedBy = (cell: RowCell): Asked => {
  if (isRange(cell)) return 'a range';
  const named = 'is' in cell ? cell.is : cell.not;
  if (named.every((value) => typeof value === 'boolean')) return 'yes or no';
  return named.some((value) => typeof value === 'boolean') ? 'words and yes or no' : 'words';
};

/** A mapped column asks for words, numbers, or yes and no; several at once could not be checked for gaps. */
const mixedColumns = (rows: readonly ForwardingRow[]): readonly Fault[] =>
  rows.flatMap(({ when }, index) =>
    Object.entries(when).flatMap(([name, cell]): readonly Fault[] => {
      if (!name.startsWith('mapped.')) return [];
      const field = `forwarding[${index}].when.${name}`;
      const asked = askedBy(cell);
      if (asked === 'words and yes or no')
        return [{ field, reason: 'asks for words and yes or no: ask for one of them' }];
      const first = rows.findIndex((row) => row.when[name] !== undefined);
      const before = askedBy(rows[first]?.when[name] ?? cell);
      if (before === asked) return [];
      return [{ field, reason: `row ${first + 1} asks this column for ${before}: do the same here` }];
    }),
  );

const lastRow = (rows: readonly ForwardingRow[]): readonly Fault[] => {
  const last = rows.at(-1);
  if (last === undefined) return [{ field: 'forwarding', reason: 'is empty: add a row without conditions' }];
  if (Object.keys(last.when).length === 0) return [];
  const field = `forwarding[${rows.length - 1}].when`;
  return [{ field, reason: 'the last row must catch all: add a row without conditions at the end' }];
};
