import { InvalidInput } from '../errors';
import type { CsvRecord } from './csv';
import { CUSTOMER_COLUMNS, type CustomerColumn, type CustomerHeading } from './customer-columns';
import type { CustomerLine } from './customer-of-line';

const known: readonly (CustomerColumn & { readonly heading: CustomerHeading })[] = CUSTOMER_COLUMNS;

/** Which column stands at which place; null = a column that customers do not have, it is left alone. */
export const headingsOf = (head: CsvRecord | undefined): readonly (CustomerHeading | null)[] => {
  const headings = (head?.cells ?? []).map((cell) => {
    const text = cell.toLowerCase().replace(/[_-]/g, ' ').trim();
    return known.find(({ heading, also }) => heading === text || also.includes(text))?.heading ?? null;
  });
  if (!headings.includes('organisation')) {
    throw new InvalidInput('line 1', 'has no heading “organisation”: the first line names the columns');
  }
  const twice = headings.find((heading, at) => heading !== null && headings.indexOf(heading) !== at);
  if (twice != null) throw new InvalidInput('line 1', `names the column “${twice}” twice: take one of the two out`);
  return headings;
};

/** A cell without the apostrophe that stands before a would-be formula. */
const plainCell = (cell: string): string => (/^'[=+\-@\t\r']/.test(cell) ? cell.slice(1) : cell);

/** Whose line it is; empty when the cell is. */
export const organisationOf = ({ cells }: CsvRecord, headings: readonly (CustomerHeading | null)[]): string =>
  plainCell(cells[headings.indexOf('organisation')] ?? '');

/** The cells of a line by heading. */
export const lineOf = ({ cells }: CsvRecord, headings: readonly (CustomerHeading | null)[]): CustomerLine =>
  new Map(
    headings.flatMap((heading, at) => {
      return heading === null ? [] : [[heading, plainCell(cells[at] ?? '')] as const];
    }),
  );
