import type { Fault } from '../rules/invalid-rules';
import { readCsv, type CsvRecord } from './csv';
import type { Customer } from './customer';
import { CUSTOMER_COLUMNS } from './customer-columns';
import { customerOfLine } from './customer-of-line';
import { headingsOf, lineOf } from './customer-headings';

/** What one line of the list would do. */
type LineOutcome =
  | { readonly kind: 'added'; readonly after: Customer }
  | {
      readonly kind: 'changed';
      readonly before: Customer;
      readonly after: Customer;
      /** Headings of the cells that change. */
      readonly columns: readonly string[];
    }
  | { readonly kind: 'unchanged'; readonly before: Customer }
  /** Line of the file, from 1, and everything that is wrong with it. */
  | { readonly kind: 'faulty'; readonly line: number; readonly faults: readonly Fault[] };

type Outcomes<Kind extends LineOutcome['kind']> = readonly Extract<LineOutcome, { readonly kind: Kind }>[];

/** What an import would do; nothing is written by planning it. */
export interface CustomerImport {
  readonly added: Outcomes<'added'>;
  readonly changed: Outcomes<'changed'>;
  readonly unchanged: Outcomes<'unchanged'>;
  readonly faulty: Outcomes<'faulty'>;
}

export interface ImportFacts {
  readonly existing: readonly Customer[];
  /** Ids of the desks of the rules. */
  readonly desks: readonly string[];
}

/**
 * Reads a customer list and says what importing it would do. Columns in any order; a line with a fault is left
 * out with its reasons, the others stand. Importing the same list again changes nothing.
 * @throws InvalidInput when the first line is not the headings, or the organisation's column is missing.
 */
export const planCustomerImport = (csv: string, facts: ImportFacts): CustomerImport => {
  const [head, ...records] = readCsv(csv);
  const headings = headingsOf(head);
  const lineOfId = new Map<string, number>();
  const outcomes = records.map((record): LineOutcome => {
    const line = lineOf(record, headings);
    const organisation = line.get('organisation') ?? '';
    const earlier = lineOfId.get(organisation);
    if (earlier !== undefined) {
      return faulty(
        record,
        'organisation',
        `${organisation} stands in line ${earlier} already: take one of the two out`,
      );
    }
    if (organisation !== '') lineOfId.set(organisation, record.line);
    if (record.cells.length > headings.length) {
      return faulty(
        record,
        'line',
        `has ${record.cells.length} cells for ${headings.length} headings: put texts with separators in quotes`,
      );
    }
    const before = facts.existing.find((one) => one.organisation === organisation);
    const after = customerOfLine(line, before);
    if (!('organisation' in after)) return { kind: 'faulty', line: record.line, faults: after };
    if (!facts.desks.includes(after.desk)) {
      return faulty(record, 'desk', `there is no desk ${after.desk}: use one of ${facts.desks.join(', ')}`);
    }
    return before === undefined ? { kind: 'added', after } : compared(before, after);
  });
  const of = <Kind extends LineOutcome['kind']>(kind: Kind): Outcomes<Kind> =>
    outcomes.filter((one): one is Extract<LineOutcome, { readonly kind: Kind }> => one.kind === kind);
  return { added: of('added'), changed: of('changed'), unchanged: of('unchanged'), faulty: of('faulty') };
};

const faulty = ({ line }: CsvRecord, field: string, reason: string): LineOutcome => ({
  kind: 'faulty',
  line,
  faults: [{ field, reason }],
});

const compared = (before: Customer, after: Customer): LineOutcome => {
  const columns = CUSTOMER_COLUMNS.filter(({ read }) => read(before) !== read(after)).map(({ heading }) => heading);
  return columns.length === 0 ? { kind: 'unchanged', before } : { kind: 'changed', before, after, columns };
};
