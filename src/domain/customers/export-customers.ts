import { writeCsv } from './csv';
import type { Customer } from './customer';
import { CUSTOMER_COLUMNS } from './customer-columns';

/** What a spreadsheet would take for a formula; it is written behind an apostrophe, and read without it again. */
const FORMULA = /^[=+\-@\t\r']/;

/** The customer list as CSV, in order of organisation. Importing it again changes nothing. */
export const exportCustomers = (customers: readonly Customer[]): string => {
  const ordered = [...customers].sort((a, b) => (a.organisation < b.organisation ? -1 : 1));
  const lines = ordered.map((customer) =>
    CUSTOMER_COLUMNS.map(({ read }) => {
      const cell = read(customer);
      return FORMULA.test(cell) ? `'${cell}` : cell;
    }),
  );
  return writeCsv([CUSTOMER_COLUMNS.map(({ heading }) => heading), ...lines]);
};
