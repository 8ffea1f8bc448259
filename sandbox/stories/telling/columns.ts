import type { Teller } from '../result';
import type { Paint } from './paint';
import { wrap } from './wrap';

export interface Row {
  readonly time: string;
  readonly teller: Teller;
  readonly text: string;
}

const TELLERS: readonly Teller[] = ['customer', 'app', 'desk'];
const GAP = 2;
/** Narrower than this the columns would be unreadable: one column with names then. */
const NARROW = 84;

const HEADINGS: Readonly<Record<Teller, string>> = { customer: 'customer', app: 'Meridian', desk: 'desk and on call' };

export interface Page {
  /** Characters of a line. */
  readonly width: number;
  /** Characters of the longest time. */
  readonly timeWidth: number;
  readonly paint: Paint;
}

/** Sets rows in three columns, or under each other on a narrow terminal. */
export const setInColumns = (rows: readonly Row[], { width, timeWidth, paint }: Page): readonly string[] => {
  if (width < NARROW)
    return rows.flatMap((row) => {
      const indent = timeWidth + GAP;
      return wrap(`${HEADINGS[row.teller]}: ${row.text}`, Math.max(20, width - indent)).map(
        (line, index) => `${paint.dim((index === 0 ? row.time : '').padEnd(indent))}${paint[row.teller](line)}`,
      );
    });
  const column = Math.floor((Math.min(width, 132) - timeWidth - 3 * GAP) / 3);
  return rows.flatMap((row) => {
    const offset = TELLERS.indexOf(row.teller) * (column + GAP);
    return wrap(row.text, column).map((line, index) => {
      const time = (index === 0 ? row.time : '').padEnd(timeWidth + GAP);
      return `${paint.dim(time)}${' '.repeat(offset)}${paint[row.teller](line)}`;
    });
  });
};

/** Line of headings over the columns; empty on a narrow terminal. */
export const headings = ({ width, timeWidth, paint }: Page): readonly string[] => {
  if (width < NARROW) return [];
  const column = Math.floor((Math.min(width, 132) - timeWidth - 3 * GAP) / 3);
  const names = TELLERS.map((teller) => HEADINGS[teller].padEnd(column)).join(' '.repeat(GAP));
  return [paint.dim(`${' '.repeat(timeWidth + GAP)}${names}`.trimEnd())];
};
