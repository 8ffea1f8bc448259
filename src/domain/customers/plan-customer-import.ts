import type { Fault } from '../rules/invalid-rules';
import { readCsv, type CsvRecord } from './csv';
import type { Customer } from './customer';
import { CUSTOMER_COLUMNS, type CustomerHeading } from './customer-columns';
import { customerOfLine } from './customer-of-line';
import { headingsOf, lineOf, organisationOf } from './customer-headings';

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

/** One line of the list, read and not yet held against anything. */
export interface ListedLine {
  readonly record: CsvRecord;
  /** What its cells are, in order. */
  readonly headings: readonly (CustomerHeading | null)[];
  readonly organisation: string;
  /** What is wrong with it whatever is known of the customer. */
  readonly fault?: { readonly field: string; readonly reason: string };
}

/**
 * Reads a customer list. Columns in any order; an organisation that stands in it twice is a fault of the second line.
 * @throws InvalidInput when the first line is not the headings, or the organisation's column is missing.
 */
export const customerLines = (csv: string): readonly ListedLine[] => {
  const [head, ...records] = readCsv(csv);
  const headings = headingsOf(head);
  const lineOfId = new Map<string, number>();
  return records.map((record) => {
    const organisation = organisationOf(record, headings);
    const earlier = lineOfId.get(organisation);
    if (organisation !== '' && earlier === undefined) lineOfId.set(organisation, record.line);
    const listed = { record, headings, organisation };
    if (earlier !== undefined) {
      const reason = `${organisation} stands in line ${earlier} already: take one of the two out`;
      return { ...listed, fault: { field: 'organisation', reason } };
    }
    if (record.cells.length <= headings.length) return listed;
    const reason = `has ${record.cells.length} cells for ${headings.length} headings: put texts with separators in quotes`;
    return { ...listed, fault: { field: 'line', reason } };
  });
};

/** What importing these lines would do; a line with a fault is left out with its reasons, the others stand. */
export const planCustomerLines = (lines: readonly ListedLine[], { existing, desks }: ImportFacts): CustomerImport => {
  const known = new Map(existing.map((customer) => [customer.organisation, customer]));
  const outcomes = lines.map(({ record, headings, organisation, fault }): LineOutcome => {
    if (fault !== undefined) return faulty(record, fault.field, fault.reason);
    const before = known.get(organisation);
    const after = customerOfLine(lineOf(record, headings), before);
    if (!('organisation' in after)) return { kind: 'faulty', line: record.line, faults: after };
    if (!desks.includes(after.desk)) {
      return faulty(record, 'desk', `there is no desk ${after.desk}: use one of ${desks.join(', ')}`);
    }
    return before === undefined ? { kind: 'added', after } : compared(before, after);
  });
  const of = <Kind extends LineOutcome['kind']>(kind: Kind): Outcomes<Kind> =>
    outcomes.filter((one): one is Extract<LineOutcome, { readonly kind: Kind }> => one.kind === kind);
  return { added: of('added'), changed: of('changed'), unchanged: of('unchanged'), faulty: of('faulty') };
};

/** Reads a customer list and says what importing it would do. Importing the same list again changes nothing. */
export const planCustomerImport = (csv: string, facts: ImportFacts): CustomerImport =>
  planCustomerLines(customerLines(csv), facts);

const faulty = ({ line }: CsvRecord, field: string, reason: string): LineOutcome => ({
  kind: 'faulty',
  line,
  faults: [{ field, reason }],
});

const compared = (before: Customer, after: Customer): LineOutcome => {
  const columns = CUSTOMER_COLUMNS.filter(({ read }) => read(before) !== read(after)).map(({ heading }) => heading);
  return columns.length === 0 ? { kind: 'unchanged', before } : { kind: 'changed', before, after, columns };
};
